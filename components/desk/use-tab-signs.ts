"use client";

import { useEffect, useRef } from "react";

const ours = /^\(\d+\+?\) /;

type Signs = {
  /** From here on the number is not exact. */
  cap: number;
  /** How many rows have come into the list since the page was opened. */
  cameNew: number;
};

/** The tab says what waits: a number before the title, and a dot on the icon when something came while it was hidden. */
export function useTabSigns(waiting: number, { cap, cameNew }: Signs): void {
  useTitle(waiting === 0 ? "" : `(${waiting >= cap ? `${String(cap)}+` : String(waiting)}) `);
  const before = useRef({ waiting, cameNew });
  useEffect(() => {
    const isNew = waiting > before.current.waiting || cameNew > before.current.cameNew;
    before.current = { waiting, cameNew };
    if (isNew && document.hidden) showIcon(true);
  }, [waiting, cameNew]);
  useEffect(() => {
    const seen = (): void => {
      if (!document.hidden) showIcon(false);
    };
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, []);
}

/** Every page sets its own title when it is there; the number is put before each of them. */
function useTitle(number: string): void {
  useEffect(() => {
    const write = (): void => {
      const wanted = number + document.title.replace(ours, "");
      if (document.title !== wanted) document.title = wanted;
    };
    write();
    const observer = new MutationObserver(write);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      document.title = document.title.replace(ours, "");
    };
  }, [number]);
}

function showIcon(isNew: boolean): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const wanted = isNew ? "/icon-new.svg" : "/icon.svg";
  if (icon !== null && icon.getAttribute("href") !== wanted) icon.setAttribute("href", wanted);
}
