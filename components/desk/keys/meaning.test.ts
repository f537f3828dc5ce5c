import { expect, test } from "vitest";
import type { Focus, Press } from "../shortcut";
import { meaningOf } from "./meaning";
import { capsOf, keyGroups, entriesOf, keyTable } from "./table";

const press = (key: string, changes: Partial<Press> = {}): Press => ({
  ...{ key, code: "", repeat: false, isComposing: false, keyCode: 0 },
  ...{ ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
  ...changes,
});
const meant = (key: string, changes: Partial<Press> = {}, focus: Focus = "nowhere") =>
  meaningOf(press(key, changes), { focus, singleKeys: true, first: null });
const after = (first: string, key: string) =>
  meaningOf(press(key), { focus: "nowhere", singleKeys: true, first });

test("every key of the table means one thing, and the sheet shows each once", () => {
  const presses = keyTable.map((entry) => ("ctrl" in entry ? "Ctrl " : "") + entry.press.join(" "));
  expect(new Set(presses).size).toBe(keyTable.length);
  expect(new Set(keyTable.map(({ id }) => id)).size).toBe(keyTable.length);
  expect(keyGroups.flatMap((group) => entriesOf(group))).toHaveLength(keyTable.length);
  expect(capsOf("send")).toEqual(["Ctrl", "Enter"]);
  expect(capsOf("goOverdue")).toEqual(["g", "o"]);
});

test("the keys of the brief do what they say", () => {
  const letters = Object.entries({
    j: "next",
    k: "previous",
    x: "select",
    u: "back",
    c: "claim",
    a: "assign",
    r: "reply",
    t: "templates",
    n: "note",
    e: "extend",
    z: "snooze",
    p: "publish",
    "/": "search",
  });
  for (const [key, id] of letters) expect(meant(key)).toEqual({ id });
  expect(meant("?", { shiftKey: true })).toEqual({ id: "sheet" });
  expect(meant("g")).toEqual({ first: "g" });
  expect(after("g", "i")).toEqual({ id: "goInbox" });
  expect(after("g", "m")).toEqual({ id: "goMine" });
  expect(after("g", "d")).toEqual({ id: "goDepartment" });
  expect(after("g", "o")).toEqual({ id: "goOverdue" });
  expect(after("g", "j")).toEqual({ id: "next" });
  expect(after("g", "g")).toEqual({ first: "g" });
});

test("while one types or chooses, and in a dialog, only Ctrl+Enter and Ctrl+K mean something", () => {
  for (const { press: pressed } of keyTable) expect(meant(pressed[0], {}, "typing")).toBeNull();
  expect(meant("Enter", { ctrlKey: true }, "typing")).toEqual({ id: "send" });
  expect(meant("Enter", { metaKey: true }, "typing")).toEqual({ id: "send" });
  expect(meant("k", { ctrlKey: true }, "typing")).toEqual({ id: "palette" });
});

test("a link or button that has the focus keeps its Enter, but not the letters", () => {
  expect(meant("Enter", {}, "control")).toBeNull();
  expect(meant("j", {}, "control")).toEqual({ id: "next" });
});

test("what belongs to the browser or to an input method is left alone", () => {
  for (const key of ["a", "j", "r", "n", "t", "p", "/", "g"]) {
    expect(meant(key, { ctrlKey: true })).toBeNull();
    expect(meant(key, { metaKey: true })).toBeNull();
    expect(meant(key, { altKey: true })).toBeNull();
  }
  expect(meant("j", { isComposing: true })).toBeNull();
  expect(meant("Enter", { ctrlKey: true, isComposing: true }, "typing")).toBeNull();
  expect(meant("Enter", { ctrlKey: true, keyCode: 229 }, "typing")).toBeNull();
  expect(meant("k", { ctrlKey: true, altKey: true })).toBeNull();
  expect(meant("K", { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(meant("Tab")).toBeNull();
  expect(meant("Dead")).toBeNull();
});

test("a key held down moves on, and nothing else", () => {
  expect(meant("j", { repeat: true })).toEqual({ id: "next" });
  expect(meant("x", { repeat: true })).toBeNull();
  expect(meant("g", { repeat: true })).toBeNull();
  expect(meant("Enter", { ctrlKey: true, repeat: true })).toBeNull();
});

test("switched off, single keys are silent; the named ones with Ctrl stay", () => {
  const off = { focus: "nowhere" as const, singleKeys: false, first: null };
  for (const key of ["j", "x", "/", "?", "g"]) expect(meaningOf(press(key), off)).toBeNull();
  expect(meaningOf(press("k", { ctrlKey: true }), off)).toEqual({ id: "palette" });
});

test("Caps Lock is no Shift, and Shift makes another key of a letter", () => {
  expect(meant("J")).toEqual({ id: "next" });
  expect(meant("J", { shiftKey: true })).toBeNull();
  expect(meant("/", { shiftKey: true })).toEqual({ id: "search" });
});

test("a Telex program that works outside of fields takes no key away", () => {
  expect(meant("ụ")).toEqual({ id: "next" });
  expect(meant("ạ")).toEqual({ id: "next" });
  expect(meant("ũ")).toEqual({ id: "select" });
  expect(meant("Ủ")).toEqual({ id: "reply" });
  expect(meant("â")).toEqual({ id: "assign" });
  expect(meant("ậ")).toEqual({ id: "next" });
  expect(meant("Process", { code: "KeyJ", keyCode: 229 })).toEqual({ id: "next" });
});

test("on a keyboard of another script the place of the key counts, on others the letter", () => {
  expect(meant("о", { code: "KeyJ" })).toEqual({ id: "next" });
  expect(meant("a", { code: "KeyQ" })).toEqual({ id: "assign" });
});
