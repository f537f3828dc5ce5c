/**
 * `npm run migrate`: brings the database of MIGRATION_DATABASE_URL, else DATABASE_URL, to this release, and limits the
 * role of DATABASE_URL when it is another one.
 */
import { migrateFor } from "./lib/app-role.mjs";
import { loadDotenv } from "./lib/dotenv.mjs";
import { prepare } from "./lib/prepare.mjs";
import { command, Stop } from "./lib/stop.mjs";

await command(async () => {
  loadDotenv();
  if (!process.env["MIGRATION_DATABASE_URL"] && !process.env["DATABASE_URL"]) {
    throw new Stop(
      "Thiếu DATABASE_URL. Hãy đặt địa chỉ cơ sở dữ liệu, hoặc chạy npm start để dùng PostgreSQL nhúng.",
      "DATABASE_URL is missing. Set the address of the database, or run npm start for the embedded PostgreSQL.",
    );
  }
  await prepare();
  const applied = await migrateFor(process.env);
  console.log(
    applied.length > 0
      ? applied.map((name) => `+ ${name}`).join("\n")
      : "Cơ sở dữ liệu đã mới nhất · The database is up to date",
  );
});
