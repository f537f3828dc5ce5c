/** `npm run import:services -- FILE [--dry-run]`: a list of procedures into the directory (docs/import.md). */
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/processes.mjs";
import { typescript } from "./lib/prepare.mjs";
import { command, Stop } from "./lib/stop.mjs";
import { withDatabase } from "./lib/with-database.mjs";

await command(async () => {
  const given = process.argv.slice(2);
  const dry = given.includes("--dry-run");
  const [named] = given.filter((word) => !word.startsWith("--"));
  if (!named || !existsSync(named)) {
    throw new Stop(
      `${named ? `Không có tệp ${named}.` : "Thiếu tên tệp."} Cách dùng: npm run import:services -- TEP.json|TEP.csv [--dry-run] (docs/import.md)`,
      `${named ? `There is no file ${named}.` : "The file is missing."} Usage: npm run import:services -- FILE.json|FILE.csv [--dry-run] (docs/import.md)`,
    );
  }
  const script = typescript(
    "scripts/import-services-file.ts",
    path.resolve(named),
    ...(dry ? ["--dry-run"] : []),
  );
  process.exitCode = await withDatabase((env) => run(process.execPath, script, { cwd: root, env }));
});
