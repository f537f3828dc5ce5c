"use client";

import { useEffect, useRef, useState, type SubmitEvent } from "react";
import type { FormState } from "@/lib/form-state";
import type { ShownFinding } from "@/lib/questions/findings";
import type { SavedDraft } from "./use-autosave";

export type DraftResult = SavedDraft & {
  preview?: string;
  /** What the check says about the text just saved. */
  findings?: ShownFinding[];
  /** Not handed in yet: the findings are to be looked at first. */
  asked?: boolean;
};
export type DraftAction = (state: FormState<DraftResult>, form: FormData) => Promise<FormState<DraftResult>>;

/** The same form that the button "save" sends. */
export function savingForm(code: string, content: string, base: number): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries({ intent: "save", code, content, draftVersion: String(base) }))
    form.set(key, value);
  return form;
}

/** Those of the newest answer of the server: to a button, to a save, or the page shown anew after a citation. */
export function useFindings(state: FormState<DraftResult>, shown: ShownFinding[]) {
  const [findings, setFindings] = useState(state.result?.findings ?? shown);
  const [seen, setSeen] = useState({ state, shown });
  if (seen.state !== state || seen.shown !== shown) {
    setSeen({ state, shown });
    // The page shown anew may have been rendered before the text was saved that the answer speaks of.
    const answered = seen.state !== state ? state.result?.findings : undefined;
    if (answered !== undefined) setFindings(answered);
    else if (seen.shown !== shown) setFindings(shown);
  }
  return [findings, setFindings] as const;
}

/** Selects the words in the field; the browser scrolls to them when it gets the focus. */
export function showWords(field: HTMLTextAreaElement | null, words: string): void {
  const at = field?.value.normalize("NFC").indexOf(words) ?? -1;
  if (field === null || at < 0) return;
  field.focus();
  field.setSelectionRange(at, at + words.length);
}

/** A save by hand has come back. */
export function useAdopted(
  state: FormState<DraftResult>,
  adopt: (content: string, outcome: SavedDraft) => void,
): void {
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    const content = state.values?.["content"]?.[0];
    const { result } = state;
    if (content === undefined || result === undefined) return;
    if (result.savedAt !== undefined || result.theirs !== undefined) adopt(content, result);
  }, [state, adopt]);
}

/** A button pressed while the text is being saved waits for it, or the text would race with itself. */
export function useSettledSubmit(
  saving: () => Promise<void> | undefined,
): (event: SubmitEvent<HTMLFormElement>) => void {
  return (event) => {
    const running = saving();
    if (running === undefined) return;
    event.preventDefault();
    const { currentTarget, nativeEvent } = event;
    // The version that was just saved has to stand in the form first.
    void running.then(() => setTimeout(() => currentTarget.requestSubmit(nativeEvent.submitter)));
  };
}

/** The browser asks before a page with unsaved words is left. */
export function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, [unsaved]);
}
