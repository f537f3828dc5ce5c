"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { Passage } from "@/lib/templates/list-for-question";
import type { Found } from "./editor-passages";

type Props = {
  id: string;
  label: string;
  found: Found;
  active: number;
  onChoose: (passage: Passage) => void;
};

export const optionId = (list: string, index: number): string => `${list}-${String(index)}`;

/** The passages to choose from. The field that is typed in keeps the focus and names the active one. */
export function EditorList({ id, label, found: { state, passages }, active, onChoose }: Props) {
  const t = useTranslations("writing.menu");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active, passages]);
  const said =
    passages.length > 0 ? t("count", { count: passages.length }) : t(state === "ready" ? "none" : state);
  return (
    <>
      <div ref={list} id={id} role="listbox" aria-label={label} className="max-h-72 overflow-y-auto">
        {passages.map((passage, index) => (
          <button
            key={passage.id}
            id={optionId(id, index)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field would lose the focus, and with it the place in the text, before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(passage)}
            className={classNames(
              "block min-h-11 w-full cursor-pointer border-s-4 px-3 py-2 text-start",
              index === active ? "border-sea bg-sea-soft" : "border-transparent hover:bg-raised",
            )}
          >
            <span className="block font-semibold">{passage.title}</span>
            {passage.note === "" ? null : <span className="block text-sm text-muted">{passage.note}</span>}
            {passage.text.startsWith("@") ? null : (
              <span className="line-clamp-2 text-sm text-muted">{passage.text}</span>
            )}
          </button>
        ))}
      </div>
      <p
        role="status"
        className={classNames("px-3 py-2 text-sm text-muted", passages.length > 0 && "sr-only")}
      >
        {said}
      </p>
    </>
  );
}
