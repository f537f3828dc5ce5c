/** Started by scripts/backup.mjs with the file's name. Progress on stderr, the result on stdout. */
import { storage } from "../lib/attachments/storage.ts";
import { backUp } from "./lib/backup/back-up.mjs";
import { progress } from "./lib/backup/progress.mjs";
import { command } from "./lib/stop.mjs";

await command(async () => {
  const [file] = process.argv.slice(2);
  const { MIGRATION_DATABASE_URL: url, APP_SECRET: secret } = process.env;
  const show = progress();
  const { rows, files, lost } = await backUp({
    url,
    storage: storage(),
    file,
    secret,
    onProgress: show.step,
  });
  show.end();
  console.log(`✓ ${file}: ${rows} dòng, ${files} tệp · ${rows} rows, ${files} files`);
  console.log(
    "Hãy giữ APP_SECRET ở nơi khác: thiếu nó thì mã tra cứu và liên kết vô hiệu.\n" +
      "Keep APP_SECRET elsewhere: without it tracking codes and links open nothing.",
  );
  if (lost.length === 0) return;
  console.error(
    `✗ ${lost.length} tệp đính kèm bị mất hoặc bị sửa · attachments are missing or changed:\n${lost.join("\n")}`,
  );
  process.exitCode = 2;
});
