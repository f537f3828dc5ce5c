import path from "node:path";
import { run } from "./processes.mjs";
import { root } from "./paths.mjs";
import { typescript } from "./prepare.mjs";
import { demonstrationSecrets } from "./secrets.mjs";

/** What the server's process is given. Defaults stand here only where start.mjs itself has to know them. */
export function serverEnvironment(source, { dev, folder, databaseUrl }) {
  const port = source["PORT"] || "3000";
  const common = {
    ...source,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    HOST: source["HOST"] || "0.0.0.0",
    PORT: port,
    APP_URL: source["APP_URL"] || `http://localhost:${port}`,
  };
  if (!databaseUrl) return common;
  return {
    ...common,
    DATABASE_URL: databaseUrl,
    MAIL_DIR: source["MAIL_DIR"] || path.join(folder, "mail"),
    STORAGE_URL: source["STORAGE_URL"] || `file:${path.join(folder, "files")}`,
    LOG_LEVEL: source["LOG_LEVEL"] || "warn",
    DEMO: "1",
    ...demonstrationSecrets(folder, source),
  };
}

/** lib/env.ts itself says what is wrong; false when it did. */
export async function isValid(environment) {
  return (
    (await run(process.execPath, typescript("scripts/check-environment.ts"), {
      cwd: root,
      env: environment,
    })) === 0
  );
}
