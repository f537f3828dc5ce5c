/** Started by scripts/restore.mjs with the file's name. Progress on stderr, the result on stdout. */
import { storage } from "../lib/attachments/storage.ts";
import { migrateFor } from "./lib/app-role.mjs";
import { fingerprint } from "./lib/backup/back-up.mjs";
import { progress } from "./lib/backup/progress.mjs";
import { check, restore } from "./lib/backup/restore.mjs";
import { query } from "./lib/database.mjs";
import { command } from "./lib/stop.mjs";

await command(async () => {
  const [file, ...options] = process.argv.slice(2);
  if (options.includes("--check")) return tell(await check(file));

  const { DEMO, MIGRATION_DATABASE_URL: url, APP_SECRET: secret } = process.env;
  const show = progress();
  const force = options.includes("--force");
  const result = await restore({ url, storage: storage(), file, force, onProgress: show.step });
  show.end();
  // The embedded database is filled by its first start unless it carries this mark (lib/demonstration.mjs).
  if (DEMO) await query(url, (client) => client.query("comment on database hoidap is 'ready'"));
  else await migrateFor(process.env);
  tell(result);
  if (result.manifest.secret !== fingerprint(secret))
    console.error(
      "! APP_SECRET khác với lúc sao lưu: mã tra cứu và liên kết trong thư đã gửi sẽ không mở được. Hãy đặt lại APP_SECRET cũ.\n" +
        "! APP_SECRET is not that of the backup: tracking codes and links in letters will not open. Set the former one.",
    );
});

function tell({ manifest, rows, files }) {
  const { takenAt, lastMigration } = manifest;
  console.log(`✓ ${takenAt}, ${lastMigration}: ${rows} dòng, ${files} tệp · ${rows} rows, ${files} files`);
}
