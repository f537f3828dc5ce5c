/** `npm run audit:verify`: whether the chains of events and their daily anchors are whole. Exits 1 when they are not. */
import { root } from "./lib/paths.mjs";
import { run } from "./lib/processes.mjs";
import { typescript } from "./lib/prepare.mjs";
import { command } from "./lib/stop.mjs";
import { withDatabase } from "./lib/with-database.mjs";

await command(async () => {
  process.exitCode = await withDatabase((env) =>
    run(process.execPath, typescript("scripts/audit.ts"), { cwd: root, env }),
  );
});
