"use client";

import { useEffect, useState } from "react";
import { classNames } from "./class-names";

type Props = { control: string; max: number; text: string };

/** Shows how many characters are left of `max` in the control with that id; `text` holds {count}. */
export function CharacterCount({ control, max, text }: Props) {
  const [left, setLeft] = useState(max);

  useEffect(() => {
    const element = document.getElementById(control);
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return;
    const count = () => setLeft(max - element.value.normalize("NFC").length);
    count();
    element.addEventListener("input", count);
    return () => element.removeEventListener("input", count);
  }, [control, max]);

  return (
    <p
      className={classNames("needs-script text-sm", left < 0 ? "font-semibold text-danger" : "text-muted")}
      aria-live={left < 50 ? "polite" : "off"}
    >
      {text.replace("{count}", String(left))}
    </p>
  );
}
