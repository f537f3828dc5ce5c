import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The clone: every command runs from here, wherever it was called. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Everything this installation keeps: database, mail, files, secrets. DATA_DIR moves it (journeys use their own). */
export const dataFolder = path.resolve(root, process.env["DATA_DIR"] ?? ".data");

/** The database's own user must pass through the data folder but has no business reading its list. */
export function makeDataFolder(folder = dataFolder) {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  return folder;
}
