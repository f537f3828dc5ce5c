/** `npm run reindex`: every published question into the search index anew (docs/decisions/013). */
import { root } from "./lib/paths.mjs";
import { run } from "./lib/processes.mjs";
import { typescript } from "./lib/prepare.mjs";
import { command } from "./lib/stop.mjs";
import { withDatabase } from "./lib/with-database.mjs";

await command(async () => {
  process.exitCode = await withDatabase((env) =>
    run(process.execPath, typescript("scripts/reindex-search.ts"), { cwd: root, env }),
  );
});
