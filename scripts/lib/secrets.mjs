import { randomBytes } from "node:crypto";
import path from "node:path";
import { readJson, writePrivateJson } from "./private-file.mjs";

const names = ["APP_SECRET", "NEXTAUTH_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"];

/**
 * The secrets of the demonstration, made on its first run and kept in `secrets.json`.
 * What the environment says wins. With a real database nothing is made up: lib/env.ts demands them.
 */
export function demonstrationSecrets(folder, environment = process.env) {
  const file = path.join(folder, "secrets.json");
  const known = readJson(file, {});
  const all = Object.fromEntries(
    names.map((name) => [name, known[name] ?? randomBytes(32).toString("base64")]),
  );
  if (names.some((name) => !known[name])) writePrivateJson(file, all);
  return Object.fromEntries(names.map((name) => [name, environment[name] || all[name]]));
}
