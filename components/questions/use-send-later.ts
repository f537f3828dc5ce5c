import { useEffect, useState, type RefObject } from "react";
import type { FormState } from "@/lib/form-state";
import { forgetWaiting, keepWaiting, waitingQuestion } from "./device";
import { isTextControl } from "./text-control";
import { useDevice } from "./use-device";

/** none: nothing waits. kept, refused: the server was not reached, and this browser keeps the question or does not. */
export type SendLater = "none" | "kept" | "refused";

/** The server refuses a form sent sooner after it was shown: no person is that fast (lib/questions/form-guard.ts). */
const shownForMs = 3_500;
/** A browser that says it has a network may stand behind one that leads nowhere, or the server may be away. */
const retryMs = 15_000;

/** Made anew with every page, and nothing a person wrote. */
const notWritten = ["website", "shownAt", "proof", "similar"];

/**
 * A question sent without a network waits in this browser and is sent when there is one again: at once while its page is
 * open, else when the form is opened. Once, however often it is tried and in however many tabs: its form key goes along.
 */
export function useSendLater(form: RefObject<HTMLFormElement | null>, state: FormState<unknown>) {
  const [keptAfter, setKeptAfter] = useState<unknown>(null);
  const { waiting } = useDevice();
  const failed = state.code === "unexpected";
  const answered = state.values !== undefined && !failed;
  const isStuck = failed || keptAfter === state;
  const how: SendLater = isStuck ? (waiting === null ? "refused" : "kept") : "none";

  useEffect(() => {
    const element = form.current;
    const found = waitingQuestion();
    if (element === null || found === null) return;
    fill(element, found.fields);
    if (!navigator.onLine) return;
    const timer = setTimeout(() => element.requestSubmit(), shownForMs);
    return () => clearTimeout(timer);
  }, [form]);

  useEffect(() => {
    if (failed && state.values !== undefined)
      keepWaiting({ fields: worthKeeping(state.values), at: Date.now() });
    // The server has answered: what is wrong stands beside the fields, and it is the person's turn.
    if (answered) forgetWaiting();
  }, [answered, failed, state]);

  useEffect(() => {
    if (!isStuck) return;
    const send = (): void => form.current?.requestSubmit();
    const timer = navigator.onLine ? setTimeout(send, retryMs) : undefined;
    addEventListener("online", send);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", send);
    };
  }, [form, isStuck, state]);

  /** True when there is no network: the form is kept, and must not be sent now. */
  const keepForLater = (element: HTMLFormElement): boolean => {
    if (navigator.onLine) return false;
    keepWaiting({ fields: worthKeeping(written(element)), at: Date.now() });
    setKeptAfter(state);
    return true;
  };
  return { how, keepForLater };
}

function written(form: HTMLFormElement): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") (fields[name] ??= []).push(value);
  }
  return fields;
}

function worthKeeping(fields: Record<string, string[]>): Record<string, string[]> {
  const kept = Object.entries(fields).filter(([name]) => !name.startsWith("$") && !notWritten.includes(name));
  return Object.fromEntries(kept);
}

function fill(form: HTMLFormElement, fields: Record<string, string[]>): void {
  for (const [name, [text = ""]] of Object.entries(fields)) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) {
      control.value = text;
      continue;
    }
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = true;
    else if (isTextControl(control)) control.value = text;
    if (control instanceof Element) control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
