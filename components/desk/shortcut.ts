import { isComposing } from "./composing";

export type Press = {
  key: string;
  code: string;
  repeat: boolean;
  /** 229: an input method had the key first. */
  keyCode: number;
  isComposing: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
};

/** Where the focus is: nowhere, where one types or chooses, or on something that answers Enter by itself. */
export type Focus = "nowhere" | "typing" | "control";

export type Shortcut = { confirm: true } | { choose: number } | null;

/**
 * What a key means beside a form of proposals: Enter confirms, 1–3 choose. Nothing while one types, while an input method
 * composes, with Ctrl, Alt or Meta, or when a key is held down. A digit is known by its place on the keyboard as well: typing
 * programs for Telex and VNI may take the sign away, and French keyboards want Shift for it.
 */
export function shortcutOf(press: Press, focus: Focus): Shortcut {
  const { key, code, repeat, ctrlKey, altKey, metaKey } = press;
  if (focus === "typing" || repeat || isComposing(press) || ctrlKey || altKey || metaKey) return null;
  if (key === "Enter") return focus === "nowhere" && !press.shiftKey ? { confirm: true } : null;
  const digit = /^[1-3]$/.exec(key)?.[0] ?? /^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1];
  return digit === undefined ? null : { choose: Number(digit) - 1 };
}
