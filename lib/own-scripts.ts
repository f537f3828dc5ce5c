import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A script that stands in pages as it is, with what the policy calls it: the same in the built pages and the server. */
export type OwnScript = { text: string; hash: string };

/** Runs in the head of every page, before anything is painted. */
export const earlyScript = ownScript("early.js");
/** Wakes a page whose other scripts wait until somebody needs them. */
export const asleepScript = ownScript("asleep.js");

/** A file of public/ without its comments and indents, which every reader would have to load. */
function ownScript(file: string): OwnScript {
  const text = readFileSync(join(process.cwd(), "public", file), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n");
  return { text, hash: `'sha256-${createHash("sha256").update(text).digest("base64")}'` };
}
