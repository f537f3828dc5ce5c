/** `npm run e2e -- [Playwright's arguments]`: the journeys alone. */
import { runJourneys } from "./lib/journeys.mjs";
import { prepare } from "./lib/prepare.mjs";
import { command } from "./lib/stop.mjs";

await command(async () => {
  await prepare();
  process.exitCode = await runJourneys(process.argv.slice(2));
});
