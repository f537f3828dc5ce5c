import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** The JSON kept in a file, or the fallback when there is none yet. */
export function readJson(file, fallback) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : fallback;
}

/** Only the owner may read it, and a crash leaves the old content or the new, never half. */
export function writePrivateJson(file, value) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
