"use client";

import { useEffect, type ReactNode, type RefObject } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";

const insertion = "desk:insert";

/** Puts a text into the draft that is open on the same page. Without JavaScript the text is there to be copied. */
export function InsertButton({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Button type="button" variant="secondary" small className="needs-script" onClick={() => insertText(text)}>
      {children}
    </Button>
  );
}

/** The same for a list one chooses from. */
export function insertText(text: string): void {
  dispatchEvent(new CustomEvent(insertion, { detail: text }));
}

/** Lets a field take such texts: a paragraph of its own behind the cursor, which then stands behind it. */
export function useInsertion(
  area: RefObject<HTMLTextAreaElement | null>,
  setContent: (content: string) => void,
): void {
  useEffect(() => {
    const insert = (event: Event): void => {
      const field = area.current;
      const text: unknown = event instanceof CustomEvent ? event.detail : null;
      if (field === null || typeof text !== "string") return;
      // In a field that was never entered the cursor stands at 0: there the text goes to the end.
      const at = field.selectionEnd === 0 ? field.value.length : field.selectionEnd;
      const [before, after] = [field.value.slice(0, at).trimEnd(), field.value.slice(at).trimStart()];
      const upTo = [before, text.trim()].filter(Boolean).join("\n\n");
      flushSync(() => setContent([upTo, after].filter(Boolean).join("\n\n")));
      field.focus();
      field.setSelectionRange(upTo.length, upTo.length);
    };
    addEventListener(insertion, insert);
    return () => {
      removeEventListener(insertion, insert);
    };
  }, [area, setContent]);
}
