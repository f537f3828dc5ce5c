import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./prepare.mjs";
import { hashOf, step } from "./steps.mjs";

let home;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), "a folder with spaces "));
  mkdirSync(path.join(home, "src"));
  writeFileSync(path.join(home, "src/page.ts"), "one");
});
afterEach(() => rmSync(home, { recursive: true }));

function build(work = () => writeFileSync(path.join(home, "built"), "yes")) {
  return step({
    name: "build",
    inputs: ["src"],
    outputs: ["built"],
    work,
    home,
    cache: path.join(home, "cache"),
  });
}

test("a step runs once, and again when a source or its output changed", async () => {
  expect(await build()).toBe(true);
  expect(await build()).toBe(false);
  writeFileSync(path.join(home, "src/page.ts"), "two");
  expect(await build()).toBe(true);
  rmSync(path.join(home, "built"));
  expect(await build()).toBe(true);
});

test("a step that failed is not remembered as done", async () => {
  await expect(build(() => Promise.reject(new Error("no space")))).rejects.toThrow("no space");
  expect(await build()).toBe(true);
});

test("the hash sees names, new files and contents, but no tests", () => {
  const before = hashOf(["src"], home);
  writeFileSync(path.join(home, "src/page.test.ts"), "a test");
  expect(hashOf(["src"], home)).toBe(before);
  writeFileSync(path.join(home, "src/new.ts"), "");
  expect(hashOf(["src"], home)).not.toBe(before);
  expect(hashOf(["missing"], home)).toBe(hashOf([], home));
});

test("an installation is complete when npm's record has every package that is not optional", () => {
  const write = (file, packages) => writeFileSync(path.join(home, file), JSON.stringify({ packages }));
  const wanted = {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", optional: true },
  };
  mkdirSync(path.join(home, "node_modules"));
  write("package-lock.json", wanted);
  expect(isInstalled(home)).toBe(false);
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0" } });
  expect(isInstalled(home)).toBe(false);
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(home)).toBe(true);
});
