/** `npm run migrate`: brings the database of MIGRATION_DATABASE_URL, else DATABASE_URL, to this release. */
import { loadDotenv } from "./lib/dotenv.mjs";
import { migrate } from "./lib/migrations.mjs";
import { prepare } from "./lib/prepare.mjs";
import { command, Stop } from "./lib/stop.mjs";

await command(async () => {
  loadDotenv();
  const url = process.env["MIGRATION_DATABASE_URL"] ?? process.env["DATABASE_URL"];
  if (!url) {
    throw new Stop(
      "Thiếu DATABASE_URL. Hãy đặt địa chỉ cơ sở dữ liệu, hoặc chạy npm start để dùng PostgreSQL nhúng.",
      "DATABASE_URL is missing. Set the address of the database, or run npm start for the embedded PostgreSQL.",
    );
  }
  await prepare();
  const applied = await migrate(url);
  console.log(
    applied.length > 0
      ? applied.map((name) => `+ ${name}`).join("\n")
      : "Cơ sở dữ liệu đã mới nhất · The database is up to date",
  );
});
