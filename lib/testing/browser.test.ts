import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/** Imports of values with the address of each; what is imported as a type alone leaves no trace in the browser. */
const valueImport = /^import (?!type\b)(?!\{(?: type \w+,?)+ \})[^;]*? from "(?<from>[^"]+)";$/gm;
/** Heavier than all forms of the portal together: checking is the server's work, and what both need stands in status.ts. */
const heavy = /^zod($|\/)/;

function fileOf(from: string, importer: string): string | undefined {
  const place = from.startsWith("@/") ? from.slice(2) : path.join(path.dirname(importer), from);
  return [".ts", ".tsx"].map((ending) => place + ending).find((file) => existsSync(file));
}

/** Every way from a file to something heavy that its browser would have to load. */
function waysToHeavy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, "utf8");
  if (text.startsWith('"use server"')) return [];
  return [...text.matchAll(valueImport)].flatMap(({ groups }) => {
    const from = groups?.["from"] ?? "";
    if (heavy.test(from)) return [`${file} > ${from}`];
    const next = /^(@\/|\.)/.test(from) ? fileOf(from, file) : undefined;
    return next === undefined ? [] : waysToHeavy(next, seen).map((way) => `${file} > ${way}`);
  });
}

it("no part of a page that runs in the browser brings the checks of the server along", () => {
  const files = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
  );
  const inBrowser = files.filter(
    (file) => /\.tsx?$/.test(file) && readFileSync(file, "utf8").startsWith('"use client"'),
  );
  expect(inBrowser.length).toBeGreaterThan(20);
  expect(inBrowser.flatMap((file) => waysToHeavy(file))).toEqual([]);
});
