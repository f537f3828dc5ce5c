"use client";

import { startTransition, useEffect, useRef } from "react";

type Props = { code: string; seen: (code: string) => Promise<void> };

/** Tells the server that the notes which name the viewer have been on the screen; nothing else waits for it. */
export function MentionSeen({ code, seen }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const watching = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watching.disconnect();
      startTransition(() => seen(code));
    });
    watching.observe(place.current);
    return () => watching.disconnect();
  }, [code, seen]);
  return <span ref={place} />;
}
