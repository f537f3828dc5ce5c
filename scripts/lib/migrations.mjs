import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkDatabase } from "./database-checks.mjs";
import { query } from "./database.mjs";
import { root } from "./paths.mjs";
import { Stop } from "./stop.mjs";

/** The number Prisma's own CLI locks, so that it and this runner wait for each other. */
const lockNumber = 72_707_369;

/** Prisma's own table. */
export const historyTable = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/** Prisma's layout: <name>/migration.sql, applied in the order of the names. */
export function readMigrations(folder = path.join(root, "prisma/migrations")) {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Brings a database to the newest migration and returns the names it applied.
 * Each migration is one transaction; two runs at once wait for each other.
 */
export async function migrate(connectionString, migrations = readMigrations()) {
  return query(connectionString, async (client) => {
    await checkDatabase(client);
    await client.query("select pg_advisory_lock($1)", [lockNumber]);
    await client.query(historyTable);
    const pending = findPending(migrations, await readHistory(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

/** What is left to apply. Refuses a history that these files cannot explain, before anything is changed. */
export function findPending(migrations, history) {
  for (const { migration_name: name, checksum, finished_at: finished } of history) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known) throw unknownMigration(name);
    if (known.checksum !== checksum) throw changedMigration(name);
    if (!finished) throw unfinishedMigration(name);
  }
  const applied = new Set(history.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

export async function readHistory(client) {
  const columns = "migration_name, checksum, finished_at";
  const { rows } = await client.query(
    `select ${columns} from _prisma_migrations where rolled_back_at is null`,
  );
  return rows;
}

async function apply(client, { name, sql, checksum }) {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, migration_name, checksum, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, transaction_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), name, checksum],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Stop(
      `Bước nâng cấp cơ sở dữ liệu ${name} thất bại, không có gì thay đổi: ${error.message}`,
      `The migration ${name} failed and changed nothing: ${error.message}`,
    );
  }
}

function changedMigration(name) {
  return new Stop(
    `prisma/migrations/${name}/migration.sql đã bị sửa sau khi áp dụng. Hãy khôi phục tệp gốc và viết một bước nâng cấp mới.`,
    `prisma/migrations/${name}/migration.sql was changed after it had been applied. Restore the original file and write a new migration.`,
  );
}

function unknownMigration(name) {
  return new Stop(
    `Cơ sở dữ liệu có bước nâng cấp ${name} mà bản này không biết. Hãy chạy bản phần mềm mới hơn.`,
    `The database knows the migration ${name}, which this release does not have. Run the newer release.`,
  );
}

function unfinishedMigration(name) {
  return new Stop(
    `Bước nâng cấp ${name} do công cụ khác bắt đầu nhưng chưa xong. Hãy xử lý bằng "prisma migrate resolve".`,
    `Another tool began the migration ${name} and did not finish it. Settle it with "prisma migrate resolve".`,
  );
}
