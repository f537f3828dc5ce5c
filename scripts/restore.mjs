/**
 * `npm run restore -- FILE [--force]`: replaces database and attachments by those of a backup, all of it or nothing, and
 * brings them to this release. `--force` replaces what is there. `--check` only reads whether the backup is whole.
 */
import path from "node:path";
import { withOwner } from "./lib/backup/surroundings.mjs";
import { root } from "./lib/paths.mjs";
import { typescript } from "./lib/prepare.mjs";
import { run } from "./lib/processes.mjs";
import { command, Stop } from "./lib/stop.mjs";

const flags = ["--force", "--check"];

await command(async () => {
  const given = process.argv.slice(2);
  const files = given.filter((each) => !flags.includes(each));
  if (files.length !== 1 || files[0].startsWith("-"))
    throw new Stop(
      "Cách dùng: npm run restore -- TỆP.tar.gz [--force] [--check]",
      "Usage: npm run restore -- FILE.tar.gz [--force] [--check]",
    );
  const options = given.filter((each) => flags.includes(each));
  const program = typescript("scripts/read-backup.mjs", path.resolve(files[0]), ...options);
  const read = (env) => run(process.execPath, program, { cwd: root, env });
  process.exitCode = options.includes("--check") ? await read(process.env) : await withOwner(read);
});
