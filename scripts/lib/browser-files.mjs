import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/** The sources that a browser runs: those that say "use client", and whatever they import from the same folders. */
export function browserFiles(folders, home = root) {
  const texts = new Map(folders.flatMap((folder) => sourcesIn(home, folder)));
  const says = (directive) => (file) => texts.get(file).startsWith(`"${directive}"`);
  const isAction = says("use server");
  const found = new Set([...texts.keys()].filter(says("use client")));
  // A set that grows while it is walked through is walked to its end.
  for (const file of found)
    for (const [, name] of texts.get(file).matchAll(/\bfrom "([^"]+)";$/gm)) {
      const next = [".tsx", ".ts"]
        .map((ending) => target(file, name) + ending)
        .find((each) => texts.has(each));
      if (next !== undefined && !isAction(next)) found.add(next);
    }
  return [...found];
}

function sourcesIn(home, folder) {
  return readdirSync(path.join(home, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name))
    .map((file) => [file, readFileSync(path.join(home, file), "utf8")]);
}

function target(file, name) {
  return name.startsWith("@/") ? name.slice(2) : path.posix.join(path.posix.dirname(file), name);
}
