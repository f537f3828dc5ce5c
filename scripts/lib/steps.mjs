import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { readJson, writePrivateJson } from "./private-file.mjs";

/** Lives and dies with node_modules, so a fresh installation repeats every step. */
export const cacheFolder = path.join(root, "node_modules/.cache/hoidap");

/**
 * Runs a step unless it is done: its inputs have the hash of the last success and its outputs exist.
 * Resolves true when it ran.
 */
export async function step({ name, inputs, outputs, work, home = root, cache = cacheFolder }) {
  const record = path.join(cache, "steps.json");
  const hash = hashOf(inputs, home);
  const isDone =
    readJson(record, {})[name] === hash && outputs.every((file) => existsSync(path.join(home, file)));
  if (isDone) return false;
  await work();
  mkdirSync(cache, { recursive: true });
  writePrivateJson(record, { ...readJson(record, {}), [name]: hash });
  return true;
}

/** One hash over names and contents of files and folders. Tests do not count: they change no build. */
export function hashOf(inputs, home = root) {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of inputs.flatMap((input) => filesIn(home, input))) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(home, file)));
  }
  return hash.digest("hex");
}

function filesIn(home, file) {
  const kind = lstatSync(path.join(home, file), { throwIfNoEntry: false });
  if (!kind) return [];
  if (!kind.isDirectory()) return /\.test\.\w+$/.test(file) ? [] : [file];
  const names = readdirSync(path.join(home, file)).sort();
  return names.flatMap((name) => filesIn(home, path.posix.join(file, name)));
}
