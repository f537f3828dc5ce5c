"use client";

import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Passage } from "@/lib/templates/list-for-question";
import { isComposing } from "./composing";
import { caretPlace } from "./editor-caret";
import { moved, replaced, triggerAt, type Source, type Trigger } from "./editor-menu";
import { usePassages } from "./editor-passages";

type Options = {
  area: RefObject<HTMLTextAreaElement | null>;
  href: string;
  /** The lists that this field has. */
  sources: readonly Source[];
  onWrite: (content: string) => void;
};

/**
 * The list of passages at the cursor. It follows from the text before the cursor alone, so it works under Telex and
 * VNI, which take letters back and write others; while a letter is being composed no key is taken.
 */
export function useEditorMenu({ area, href, sources, onWrite }: Options) {
  const [asked, setAsked] = useState<Trigger | null>(null);
  const [dismissedAt, setDismissedAt] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const popup = useRef<HTMLDivElement>(null);
  const trigger = asked !== null && asked.start !== dismissedAt ? asked : null;
  const found = usePassages(href, trigger?.source ?? null, trigger?.typed ?? "");
  usePlaced(area, popup, trigger?.start);

  const look = (): void => {
    const field = area.current;
    if (field === null) return;
    const { selectionStart, selectionEnd, value } = field;
    const next = selectionStart === selectionEnd ? triggerAt(value, selectionStart, sources) : null;
    if (next?.start !== asked?.start || next?.typed !== asked?.typed) setActive(0);
    // Not by what this render knew: with letters that come without keys the same Escape also tells of a new selection.
    setDismissedAt((at) => (next?.start === at ? at : null));
    setAsked(next);
  };

  const choose = ({ text: passage }: Passage): void => {
    const field = area.current;
    if (field === null || trigger === null) return;
    const { text, cursor } = replaced(field.value, trigger, passage);
    flushSync(() => {
      // A name just chosen still stands behind its mark: it must not ask again.
      setDismissedAt(trigger.start);
      setAsked(null);
      onWrite(text);
    });
    field.focus();
    field.setSelectionRange(cursor, cursor);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { ctrlKey, altKey, metaKey, shiftKey } = event.nativeEvent;
    if (trigger === null || isComposing(event.nativeEvent) || ctrlKey || altKey || metaKey || shiftKey)
      return;
    const { length } = found.passages;
    const chosen = found.passages[active];
    if (event.key === "Escape") setDismissedAt(trigger.start);
    else if (length === 0 || chosen === undefined) return;
    else if (event.key === "ArrowDown") setActive(moved(active, 1, length));
    else if (event.key === "ArrowUp") setActive(moved(active, -1, length));
    else if (event.key === "Enter" || event.key === "Tab") choose(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const handlers = {
    onChange: (event: { target: HTMLTextAreaElement }): void => {
      onWrite(event.target.value);
      look();
    },
    onSelect: look,
    onBlur: () => setAsked(null),
    onKeyDown,
  };
  return { trigger, found, active, popup, choose, handlers };
}

/** Sets the list under the line of the cursor; by hand, because the page's policy allows no style in its HTML. */
function usePlaced(
  area: RefObject<HTMLTextAreaElement | null>,
  popup: RefObject<HTMLDivElement | null>,
  start: number | undefined,
): void {
  useLayoutEffect(() => {
    if (area.current === null || popup.current === null || start === undefined) return;
    const { left, top } = caretPlace(area.current, start);
    const most = area.current.clientWidth - popup.current.offsetWidth;
    popup.current.style.setProperty("left", `${String(Math.max(0, Math.min(left, most)))}px`);
    popup.current.style.setProperty("top", `${String(top + 4)}px`);
  }, [area, popup, start]);
}
