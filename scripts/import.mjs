/** `npm run import -- FILE.jsonl`: past questions and answers into the register and the portal (docs/import.md). */
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/paths.mjs";
import { run } from "./lib/processes.mjs";
import { typescript } from "./lib/prepare.mjs";
import { command, Stop } from "./lib/stop.mjs";
import { withDatabase } from "./lib/with-database.mjs";

await command(async () => {
  const [named] = process.argv.slice(2);
  if (!named || !existsSync(named)) {
    throw new Stop(
      `${named ? `Không có tệp ${named}.` : "Thiếu tên tệp."} Cách dùng: npm run import -- TEP.jsonl (docs/import.md)`,
      `${named ? `There is no file ${named}.` : "The file is missing."} Usage: npm run import -- FILE.jsonl (docs/import.md)`,
    );
  }
  process.exitCode = await withDatabase((env) =>
    run(process.execPath, typescript("scripts/import-file.ts", path.resolve(named)), { cwd: root, env }),
  );
});
