/**
 * `npm run bench:search -- FILE`, `npm run bench:import -- FILE`: runs a bench on the database of DATABASE_URL, else on
 * an embedded one that is thrown away afterwards.
 */
import path from "node:path";
import { root } from "../scripts/lib/paths.mjs";
import { typescript } from "../scripts/lib/prepare.mjs";
import { run } from "../scripts/lib/processes.mjs";
import { command } from "../scripts/lib/stop.mjs";
import { withThrowawayDatabase } from "../scripts/lib/with-database.mjs";

const [name, ...files] = process.argv.slice(2);

await command(async () => {
  const program = typescript(`bench/${name}.ts`, ...files.map((file) => path.resolve(file)));
  process.exitCode = await withThrowawayDatabase((env) => run(process.execPath, program, { cwd: root, env }));
});
