import { realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { prepareDemonstration } from "./demonstration.mjs";
import { createEndings } from "./endings.mjs";
import { dataFolder, root } from "./paths.mjs";
import { freePort } from "./ports.mjs";
import { startPostgres, stopPostgres } from "./postgres.mjs";
import { bin, build } from "./prepare.mjs";
import { run } from "./processes.mjs";
import { startServer } from "./server-process.mjs";
import { cacheFolder } from "./steps.mjs";
import { serverEnvironment } from "./surroundings.mjs";

/** Where Playwright leaves its report for the count at the end of `npm test`. */
export const playwrightReport = path.join(cacheFolder, "playwright.json");

/** The journeys have a database, mail and files of their own; the demonstration next to them stays as it is. */
const folder = path.join(dataFolder, "journeys");

/**
 * Builds, starts a seeded server on a free port and runs Playwright against it. Playwright gets the server's own
 * environment (DATABASE_URL, APP_SECRET, MAIL_DIR, …) and BASE_URL. Resolves with Playwright's exit code.
 */
export async function runJourneys(args = []) {
  await clear();
  const port = String(await freePort());
  const endings = createEndings({ exitCode: 130 });
  endings.add(() => stopPostgres(folder));
  try {
    const postgres = await startPostgres({ folder, throwaway: true });
    const source = {
      ...process.env,
      PORT: port,
      HOST: "127.0.0.1",
      APP_URL: `http://localhost:${port}`,
      TRUSTED_HOPS: "1",
    };
    const environment = serverEnvironment(source, {
      dev: false,
      folder,
      databaseUrl: postgres.url("hoidap"),
    });
    await build(environment);
    await prepareDemonstration(postgres, environment);
    const server = startServer(environment);
    endings.add(server.stop);
    await server.ready;
    return await run(
      bin("playwright"),
      ["test", "-c", "e2e/playwright.config.ts", "--reporter=list,json", ...args],
      {
        cwd: root,
        env: { ...environment, BASE_URL: environment.APP_URL, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
      },
    );
  } finally {
    await endings.end();
  }
}

/** What the last run left stays for a look until the next one begins. */
async function clear() {
  await stopPostgres(folder);
  try {
    rmSync(realpathSync(path.join(folder, "pg")), { recursive: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(playwrightReport, { force: true });
}
