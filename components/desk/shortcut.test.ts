import { expect, test } from "vitest";
import { shortcutOf, type Press } from "./shortcut";

const press = (key: string, changes: Partial<Press> = {}): Press => ({
  ...{ key, code: "", repeat: false, isComposing: false, keyCode: 0 },
  ...{ ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
  ...changes,
});

test("one key confirms, two correct", () => {
  expect(shortcutOf(press("Enter"), "nowhere")).toEqual({ confirm: true });
  expect(shortcutOf(press("2"), "nowhere")).toEqual({ choose: 1 });
  expect(shortcutOf(press("3"), "control")).toEqual({ choose: 2 });
});

test("who types is never interrupted, and a link or button keeps its Enter", () => {
  expect(shortcutOf(press("1"), "typing")).toBeNull();
  expect(shortcutOf(press("Enter"), "typing")).toBeNull();
  expect(shortcutOf(press("Enter"), "control")).toBeNull();
});

test("keys held down, composed or meant for the browser are not for us", () => {
  expect(shortcutOf(press("Enter", { repeat: true }), "nowhere")).toBeNull();
  expect(shortcutOf(press("1", { isComposing: true }), "nowhere")).toBeNull();
  expect(shortcutOf(press("Enter", { keyCode: 229 }), "nowhere")).toBeNull();
  expect(shortcutOf(press("1", { ctrlKey: true }), "nowhere")).toBeNull();
  expect(shortcutOf(press("Enter", { altKey: true }), "nowhere")).toBeNull();
  expect(shortcutOf(press("4"), "nowhere")).toBeNull();
});

test("under Telex and VNI, where the sign may be swallowed, the place on the keyboard tells the digit", () => {
  expect(shortcutOf(press("Process", { code: "Digit1" }), "nowhere")).toEqual({ choose: 0 });
  expect(shortcutOf(press("&", { code: "Digit1" }), "nowhere")).toEqual({ choose: 0 });
  expect(shortcutOf(press("Unidentified", { code: "Numpad3" }), "nowhere")).toEqual({ choose: 2 });
});
