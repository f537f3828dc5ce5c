"use client";

import { useEffect, useRef } from "react";

/** A pointer that only passes over a list asks for nothing. */
const restMs = 80;

/** Handlers for a link: calls back when a pointer rests on it or presses it, or a key stands on it. */
export function useIntent(onIntent: () => void) {
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  const intend = (): void => {
    clearTimeout(resting.current);
    onIntent();
  };
  return {
    onPointerEnter: () => {
      clearTimeout(resting.current);
      resting.current = setTimeout(intend, restMs);
    },
    onPointerLeave: () => clearTimeout(resting.current),
    onPointerDown: intend,
    onFocus: intend,
  };
}
