import { useEffect, useRef, type RefObject } from "react";
import { isTextControl, isWritten } from "./text-control";

const storageKey = (name: string): string => `hoidap.draft.${name}`;

/**
 * Keeps what is typed into the form in this tab (sessionStorage), so that a reload or a server that went away loses
 * nothing. Restores once, and only into a form that did not just come back from the server with its own values.
 */
export function useDraft(
  name: string,
  fields: string[],
  cameBack: boolean,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const restore = useRef(!cameBack);

  useEffect(() => {
    const element = form.current;
    if (element === null) return;
    // What was typed before the page was awake is newer than the draft, and not in it yet.
    const written = controlsOf(element, fields).some(([, control]) => isWritten(control));
    if (restore.current) fill(element, read(name), fields);
    restore.current = false;
    const save = () => write(name, textsOf(element, fields));
    if (written) save();
    element.addEventListener("input", save);
    return () => element.removeEventListener("input", save);
  }, [name, fields]);

  return form;
}

/** After the form was accepted. */
export function forgetDraft(name: string): void {
  write(name, null);
}

function fill(form: HTMLFormElement, draft: Record<string, unknown>, fields: string[]): void {
  for (const [field, control] of controlsOf(form, fields)) {
    const text = draft[field];
    if (typeof text !== "string" || text === "" || control.value === text || isWritten(control)) continue;
    control.value = text;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function textsOf(form: HTMLFormElement, fields: string[]): Record<string, string> {
  return Object.fromEntries(controlsOf(form, fields).map(([field, control]) => [field, control.value]));
}

function controlsOf(form: HTMLFormElement, fields: string[]) {
  return fields.flatMap((field) => {
    const control = form.elements.namedItem(field);
    return isTextControl(control) ? [[field, control] as const] : [];
  });
}

/** Storage may be switched off or full; the form works without it. */
function read(name: string): Record<string, unknown> {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(storageKey(name)) ?? "{}");
    return typeof draft === "object" && draft !== null ? { ...draft } : {};
  } catch {
    return {};
  }
}

function write(name: string, draft: Record<string, string> | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(storageKey(name));
    else sessionStorage.setItem(storageKey(name), JSON.stringify(draft));
  } catch {
    // Nothing to keep it in.
  }
}
