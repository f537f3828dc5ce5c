import { Stop } from "./stop.mjs";

const neededExtensions = ["unaccent", "pg_trgm"];

/** PostgreSQL 15 or newer, UTF8, and the extensions the search stands on. Everything wrong is named at once. */
export async function checkDatabase(client) {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as version,
            current_setting('server_version') as shown,
            (select pg_encoding_to_char(encoding) from pg_database where datname = current_database()) as encoding,
            array(select name::text from pg_available_extensions where name = any($1)) as extensions`,
    [neededExtensions],
  );
  const faults = findFaults(rows[0]);
  if (faults.length > 0)
    throw new Stop(faults.map(([vi]) => vi).join("\n"), faults.map(([, en]) => en).join("\n"));
}

/** The sentences [Vietnamese, English] for what a server lacks. */
export function findFaults({ version, shown, encoding, extensions }) {
  const faults = [];
  if (version < 150_000) {
    faults.push([
      `Cần PostgreSQL 15 trở lên, máy chủ này là ${shown}. Hãy nâng cấp máy chủ.`,
      `PostgreSQL 15 or newer is needed, this server is ${shown}. Upgrade the server.`,
    ]);
  }
  if (encoding !== "UTF8") {
    faults.push([
      `Cơ sở dữ liệu dùng bảng mã ${encoding}. Hãy tạo lại với: create database … encoding 'UTF8' template template0.`,
      `The database is encoded in ${encoding}. Make it again with: create database … encoding 'UTF8' template template0.`,
    ]);
  }
  for (const name of neededExtensions.filter((needed) => !extensions.includes(needed))) {
    faults.push([
      `Thiếu phần mở rộng ${name}. Hãy cài gói postgresql-contrib trên máy chủ PostgreSQL.`,
      `The extension ${name} is missing. Install the package postgresql-contrib on the PostgreSQL server.`,
    ]);
  }
  return faults;
}
