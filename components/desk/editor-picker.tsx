"use client";

import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/field";
import type { Passage } from "@/lib/templates/list-for-question";
import { isComposing } from "./composing";
import { EditorList, optionId } from "./editor-list";
import { moved, type Source } from "./editor-menu";
import { usePassages } from "./editor-passages";
import { insertText } from "./insert-text";

/** The same lists for mouse and finger: a button, a field to narrow the list, and the passage goes into the answer. */
export function EditorPicker({ href, source }: { href: string; source: Source }) {
  const t = useTranslations("writing.menu");
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const found = usePassages(href, open ? source : null, typed);

  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const close = (): void => {
    setOpen(false);
    setTyped("");
    setActive(0);
  };
  const choose = ({ text }: Passage): void => {
    close();
    insertText(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return;
    const { length } = found.passages;
    const chosen = found.passages[active];
    if (event.key === "ArrowDown") setActive(moved(active, 1, length));
    else if (event.key === "ArrowUp") setActive(moved(active, -1, length));
    else if (event.key === "Enter") {
      if (chosen !== undefined) choose(chosen);
    } else if (event.key === "Escape") {
      close();
      button.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="needs-script">
      <Button
        ref={button}
        type="button"
        variant="secondary"
        small
        data-key={source}
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {t(`${source}.button`)} <kbd className="text-muted">{t(`${source}.keys`)}</kbd>
      </Button>
      {open ? (
        <div className="mt-2 grid gap-1 rounded-md border border-line-strong bg-surface p-2 shadow-lg">
          <label htmlFor={`${list}-field`} className="text-sm font-semibold">
            {t(`${source}.search`)}
          </label>
          <input
            id={`${list}-field`}
            role="combobox"
            aria-expanded={found.passages.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={found.passages.length > 0 ? optionId(list, active) : undefined}
            autoComplete="off"
            ref={field}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
            className={`${controlStyle} border-line-strong`}
          />
          <EditorList id={list} label={t(`${source}.list`)} found={found} active={active} onChoose={choose} />
        </div>
      ) : null}
    </div>
  );
}
