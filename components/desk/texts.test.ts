import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { texts as en } from "./texts-en";
import { texts as vi } from "./texts-vi";

/** Pages of these hand their own texts to their forms. */
const ownTexts = ["calls", "deadlines", "account"];

function filesFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ""] of readFileSync(file, "utf8").matchAll(/from "((?:@\/components|\.)[^"]*)"/g)) {
    const place = from.startsWith("@/") ? from.slice(2) : path.join(path.dirname(file), from);
    const found = [".ts", ".tsx"].map((ending) => place + ending).find((name) => existsSync(name));
    if (found !== undefined) filesFrom(found, seen);
  }
  return seen;
}

it("whatever of the desk speaks in the browser has its texts there, in both languages", () => {
  const folder = "components/desk";
  const inBrowser = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, "utf8").startsWith('"use client"'));
  const spoken = inBrowser
    .flatMap((file) => [...filesFrom(file)])
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/useTranslations\("(\w+)/g)])
    .map(([, namespace = ""]) => namespace)
    .filter((namespace) => !ownTexts.includes(namespace));
  expect(spoken.length).toBeGreaterThan(100);
  expect([...new Set(spoken)].filter((namespace) => !(namespace in vi))).toEqual([]);
  expect(Object.keys(en)).toEqual(Object.keys(vi));
});
