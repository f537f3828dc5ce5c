"use client";

import { useId, type ComponentProps, type RefObject } from "react";
import { useTranslations } from "next-intl";
import { EditorList, optionId } from "./editor-list";
import type { Source } from "./editor-menu";
import { useEditorMenu } from "./use-editor-menu";

type Props = Omit<ComponentProps<"textarea">, "ref" | "value" | "onChange"> & {
  area: RefObject<HTMLTextAreaElement | null>;
  value: string;
  /** Called with every change by the writer's hand. */
  onWrite: (content: string) => void;
  /** Where the lists are asked for, and which this field has. */
  href: string;
  sources: readonly Source[];
};

/** A field in which marks at the start of a word open a list at the cursor. */
export function EditorArea({ area, value, onWrite, href, sources, ...field }: Props) {
  const t = useTranslations("writing.menu");
  const list = useId();
  const { trigger, found, active, popup, choose, handlers } = useEditorMenu({ area, href, sources, onWrite });
  const open = trigger !== null;
  return (
    <div className="relative">
      <textarea
        {...field}
        {...handlers}
        ref={area}
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open && found.passages.length > 0 ? optionId(list, active) : undefined}
      />
      {open ? (
        <div
          ref={popup}
          className="absolute z-20 w-[min(32rem,100%)] rounded-md border border-line-strong bg-surface shadow-lg"
        >
          <EditorList
            id={list}
            label={t(`${trigger.source}.list`)}
            found={found}
            active={active}
            onChoose={choose}
          />
        </div>
      ) : null}
    </div>
  );
}
