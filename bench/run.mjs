/**
 * `npm run bench:search -- FILE`, `npm run bench:import -- FILE`: runs a bench on the database of DATABASE_URL, else on
 * an embedded one that is thrown away afterwards; `npm run bench:search:scale` and, with a million questions,
 * `npm run bench:full` likewise. `npm run bench:inbox`, `bench:html`, `bench:lighthouse`, …: on a seeded server of its own.
 * `npm run bench:calendar -- FILE`: without either.
 */
import path from "node:path";
import { dataFolder, root } from "../scripts/lib/paths.mjs";
import { prepare, typescript } from "../scripts/lib/prepare.mjs";
import { run } from "../scripts/lib/processes.mjs";
import { command } from "../scripts/lib/stop.mjs";
import { withThrowawayDatabase } from "../scripts/lib/with-database.mjs";
import { withServer } from "../scripts/lib/with-server.mjs";

/** Benches that measure over HTTP. */
const served = ["inbox", "desk", "pages", "search-pages", "lookup", "bytes", "memory", "lighthouse", "html"];
/** Of these, those with a whole register of their own. */
const made = ["inbox", "desk", "search-pages"];
/** Benches that only count. */
const pure = ["calendar"];

const [name, ...files] = process.argv.slice(2);

await command(async () => {
  const program = typescript(`bench/${name}.ts`, ...files.map((file) => path.resolve(file)));
  const measure = (env) => run(process.execPath, program, { cwd: root, env });
  if (pure.includes(name)) {
    await prepare();
    process.exitCode = await measure(process.env);
    return;
  }
  if (!served.includes(name)) {
    process.exitCode = await withThrowawayDatabase(measure);
    return;
  }
  // Years of made-up questions would be swept and written to for hours while others are measured.
  if (made.includes(name)) process.env.ROLES ??= "web,relay";
  await prepare();
  process.exitCode = await withServer(path.join(dataFolder, "bench"), measure);
});
