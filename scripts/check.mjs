/** `npm run check`: formatting, lint, types, borders between folders, dead code and the tests that need no database. Under two minutes. */
import { runChecks, withoutDatabase } from "./lib/checks.mjs";
import { prepare } from "./lib/prepare.mjs";
import { command } from "./lib/stop.mjs";

await command(async () => {
  await prepare();
  const begun = Date.now();
  const failed = await runChecks(withoutDatabase);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  console.log(
    failed.length === 0 ? `check: ${seconds} s` : `check failed: ${failed.join(", ")} (${seconds} s)`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
});
