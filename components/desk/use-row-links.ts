"use client";

import { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { useEffect, useRef, type RefObject } from "react";

/** A pointer that only passes over a list asks for nothing. */
const restMs = 80;

type Wish = {
  /** A row's link was followed, whose question is about to be fetched. */
  onFollow: (code: string) => void;
  /** Address that is likely next; its page is fetched at once. */
  ahead: string | null;
};

/**
 * Serves the links of all rows from their list: a page is fetched ahead while a pointer rests on a link or presses it, or
 * a key stands on it. Rows are plain links, because thirty components of Next's own cost more than all else in them.
 */
export function useRowLinks({ onFollow, ahead }: Wish): RefObject<HTMLOListElement | null> {
  const router = useRouter();
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef(onFollow);
  useEffect(() => {
    latest.current = onFollow;
  });

  useEffect(() => {
    if (ahead !== null) router.prefetch(ahead, { kind: PrefetchKind.FULL });
  }, [router, ahead]);

  useEffect(() => {
    const stop = new AbortController();
    let resting: ReturnType<typeof setTimeout> | undefined;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      handle: (link: HTMLAnchorElement, event: HTMLElementEventMap[Type]) => void,
    ): void =>
      list.current?.addEventListener(
        type,
        (event) => {
          const link = linkAt(event.target);
          if (link !== null) handle(link, event);
        },
        stop,
      );
    const fetchAhead = (link: HTMLAnchorElement): void => {
      clearTimeout(resting);
      router.prefetch(hrefOf(link), { kind: PrefetchKind.FULL });
    };
    on("pointerover", (link) => {
      clearTimeout(resting);
      resting = setTimeout(() => fetchAhead(link), restMs);
    });
    on("pointerout", () => clearTimeout(resting));
    on("pointerdown", fetchAhead);
    on("focusin", fetchAhead);
    on("click", (link, event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      latest.current(link.dataset["code"] ?? "");
      router.push(hrefOf(link));
    });
    return () => {
      clearTimeout(resting);
      stop.abort();
    };
  }, [router]);
  return list;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-code]") : null;
}

function hrefOf(link: HTMLAnchorElement): string {
  return link.getAttribute("href") ?? "";
}
