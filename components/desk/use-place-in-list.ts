"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from "react";

type Place = {
  /** To be called when a row is followed. */
  remember: () => void;
  listRef: RefObject<HTMLElement | null>;
  questionRef: RefObject<HTMLDivElement | null>;
};

/**
 * Where somebody was in the list. Side by side the list scrolls by itself and the open row stays in sight; one pane at a
 * time the page scrolls, so its place is kept while the question is read, and the row has the focus again afterwards.
 */
export function usePlaceInList(current: string | null): Place {
  const listRef = useRef<HTMLElement>(null);
  const questionRef = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const before = useRef(current);

  useIsomorphicLayoutEffect(() => {
    const last = before.current;
    before.current = current;
    if (last === current) return;
    const isSideBySide = listRef.current !== null && getComputedStyle(listRef.current).overflowY === "auto";
    const row = rowOf(listRef.current, current ?? last);
    if (isSideBySide) {
      row?.closest("li")?.scrollIntoView({ block: "nearest" });
    } else if (current === null) {
      window.scrollTo(0, place.current);
      row?.focus({ preventScroll: true });
    } else if (last === null) {
      // The list with the focus in it has gone: the way back is the first thing of the question.
      questionRef.current?.querySelector("a")?.focus({ preventScroll: true });
    }
  }, [current]);

  const remember = useCallback(() => {
    place.current = window.scrollY;
  }, []);
  return { remember, listRef, questionRef };
}

function rowOf(list: HTMLElement | null, code: string | null): HTMLAnchorElement | null {
  return code === null
    ? null
    : (list?.querySelector<HTMLAnchorElement>(`a[data-code="${CSS.escape(code)}"]`) ?? null);
}

/** A layout effect says nothing on the server but a warning. */
const useIsomorphicLayoutEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;
