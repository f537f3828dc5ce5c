import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/** Reads `.env` beside package.json; what the environment already says wins. */
export function loadDotenv() {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
