import { rmSync } from "node:fs";
import path from "node:path";
import { dataFolder, root } from "./paths.mjs";
import { bin } from "./prepare.mjs";
import { run } from "./processes.mjs";
import { cacheFolder } from "./steps.mjs";
import { withServer } from "./with-server.mjs";

/** Where Playwright leaves its report for the count at the end of `npm test`. */
export const playwrightReport = path.join(cacheFolder, "playwright.json");

/** Runs Playwright against a server of its own; the demonstration next to it stays as it is. Resolves with its exit code. */
export async function runJourneys(args = []) {
  rmSync(playwrightReport, { force: true });
  return withServer(path.join(dataFolder, "journeys"), (environment) =>
    run(bin("playwright"), ["test", "-c", "e2e/playwright.config.ts", "--reporter=list,json", ...args], {
      cwd: root,
      env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    }),
  );
}
