"use client";

import { useEffect, useState } from "react";

type Props = { control: string; max: number; text: string };

/** Shows how many characters are left of `max` in the control with that id; `text` holds {count}. */
export function CharacterCount({ control, max, text }: Props) {
  const [left, setLeft] = useState<number | null>(null);

  useEffect(() => {
    const element = document.getElementById(control);
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return;
    const count = () => setLeft(max - element.value.normalize("NFC").length);
    count();
    element.addEventListener("input", count);
    return () => element.removeEventListener("input", count);
  }, [control, max]);

  if (left === null) return null;
  return (
    <p
      className={left < 0 ? "text-sm font-semibold text-danger" : "text-sm text-muted"}
      aria-live={left < 50 ? "polite" : "off"}
    >
      {text.replace("{count}", String(left))}
    </p>
  );
}
