/** `npm test`: everything that must be true before a commit. The last line counts the tests of both runners. */
import { rmSync } from "node:fs";
import { runChecks, vitestReport } from "./lib/checks.mjs";
import { playwrightReport, runJourneys } from "./lib/journeys.mjs";
import { prepare } from "./lib/prepare.mjs";
import { addUp, playwrightResults, vitestResults } from "./lib/results.mjs";
import { command, Stop } from "./lib/stop.mjs";

/** A server that does not even start is one failed part, and the count is still printed. */
async function journeys() {
  try {
    return (await runJourneys()) === 0;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    return false;
  }
}

await command(async () => {
  await prepare();
  for (const file of [vitestReport, playwrightReport]) rmSync(file, { force: true });
  const broken = await runChecks();
  if (!(await journeys())) broken.push("playwright");
  const { passed, failed } = addUp([
    [vitestReport, vitestResults],
    [playwrightReport, playwrightResults],
  ]);
  if (broken.length > 0) console.log(`Không đạt · Not passed: ${broken.join(", ")}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = broken.length === 0 && failed === 0 ? 0 : 1;
});
