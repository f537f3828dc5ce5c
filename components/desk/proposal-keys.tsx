"use client";

import { useEffect, useState, type ReactNode } from "react";
import { focusNow } from "./keys/focus";
import { shortcutOf } from "./shortcut";

type Choice = { value: string; label: string; chosen: string };
type Props = {
  /** Id of the select whose form is sent. */
  field: string;
  /** The proposals in order: the select's value, the text of its button, what is said when it was chosen. */
  choices: Choice[];
  hint: ReactNode;
};

/** A second Enter of somebody who hurries belongs to the page before. */
const settleMs = 800;

/**
 * Buttons and keys that choose a proposal in the form below. Without JavaScript the select alone does it. `data-keys="off"`
 * on the page's root switches the keys off (WCAG 2.1.4).
 */
export function ProposalKeys({ field, choices, hint }: Props) {
  const [said, setSaid] = useState("");
  const choose = (choice: Choice | undefined): void => {
    const select = selectOf(field);
    if (select === null || choice === undefined) return;
    select.value = choice.value;
    setSaid(choice.chosen);
    select.form?.querySelector<HTMLElement>("button:not([type=button])")?.focus();
  };
  useEffect(() => {
    const since = performance.now();
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.documentElement.dataset["keys"] === "off") return;
      const shortcut = shortcutOf(event, focusNow());
      const select = selectOf(field);
      if (shortcut === null || select === null) return;
      if ("confirm" in shortcut) {
        if (select.value === "" || performance.now() - since < settleMs) return;
        event.preventDefault();
        select.form?.requestSubmit();
      } else if (choices[shortcut.choose] !== undefined) {
        event.preventDefault();
        choose(choices[shortcut.choose]);
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <div className="needs-script space-y-2">
      <div className="flex flex-wrap gap-2">
        {choices.map((choice, index) => (
          <button
            key={choice.value}
            type="button"
            onClick={() => choose(choice)}
            className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-start text-sm hover:border-sea hover:bg-sea-soft"
          >
            <kbd aria-hidden="true" className="rounded-sm bg-raised px-1.5 font-semibold">
              {index + 1}
            </kbd>
            {choice.label}
          </button>
        ))}
      </div>
      <p className="text-sm text-muted">{hint}</p>
      <p role="status" className="text-sm font-semibold">
        {said}
      </p>
    </div>
  );
}

function selectOf(field: string): HTMLSelectElement | null {
  const found = document.getElementById(field);
  return found instanceof HTMLSelectElement ? found : null;
}
