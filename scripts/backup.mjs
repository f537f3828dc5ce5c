/**
 * `npm run backup -- FILE`: database and attachments into one new file, while the portal goes on working. Exits 0 when
 * everything is in it, 2 when attachments were lost before, 1 when there is no backup.
 */
import path from "node:path";
import { withOwner } from "./lib/backup/surroundings.mjs";
import { root } from "./lib/paths.mjs";
import { typescript } from "./lib/prepare.mjs";
import { run } from "./lib/processes.mjs";
import { command, Stop } from "./lib/stop.mjs";

await command(async () => {
  const [file, ...rest] = process.argv.slice(2);
  if (!file || file.startsWith("-") || rest.length > 0)
    throw new Stop("Cách dùng: npm run backup -- TỆP.tar.gz", "Usage: npm run backup -- FILE.tar.gz");
  const program = typescript("scripts/write-backup.mjs", path.resolve(file));
  process.exitCode = await withOwner((env) => run(process.execPath, program, { cwd: root, env }));
});
