import { randomBytes } from "node:crypto";
import { expect, inject, test } from "vitest";
import { findFaults } from "./database-checks.mjs";
import { query } from "./database.mjs";
import { findPending, migrate, readMigrations } from "./migrations.mjs";

async function freshDatabase() {
  const name = `fresh_${randomBytes(4).toString("hex")}`;
  await query(inject("clusterUrl"), (client) => client.query(`create database ${name} template template0`));
  const url = new URL(inject("clusterUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

const read = (url, sql) => query(url, async (client) => (await client.query(sql)).rows);
const one = { name: "20260101000000_one", sql: "create table one (id int)", checksum: "1".repeat(64) };
const two = { name: "20260102000000_two", sql: "create table two (id int)", checksum: "2".repeat(64) };

test("two runs at once apply every migration exactly once", async () => {
  const url = await freshDatabase();
  const names = readMigrations().map(({ name }) => name);
  const applied = await Promise.all([migrate(url), migrate(url)]);
  expect(applied.flat()).toEqual(names);
  const rows = await read(url, "select * from _prisma_migrations order by migration_name");
  expect(rows.map((row) => row.migration_name)).toEqual(names);
  expect(rows[0]).toMatchObject({
    applied_steps_count: 1,
    rolled_back_at: null,
    checksum: readMigrations()[0].checksum,
  });
  expect(rows[0].finished_at >= rows[0].started_at).toBe(true);
});

test("only what is new is applied later", async () => {
  const url = await freshDatabase();
  expect(await migrate(url, [one])).toEqual([one.name]);
  expect(await migrate(url, [one, two])).toEqual([two.name]);
  expect(await migrate(url, [one, two])).toEqual([]);
});

test("a migration that fails leaves nothing behind and says which one it was", async () => {
  const url = await freshDatabase();
  const broken = { ...two, sql: "create table two (id int); select missing" };
  await expect(migrate(url, [one, broken])).rejects.toThrow(
    "The migration 20260102000000_two failed and changed nothing",
  );
  const tables = await read(url, "select tablename from pg_tables where schemaname = 'public'");
  expect(tables.map((row) => row.tablename).sort()).toEqual(["_prisma_migrations", "one"]);
});

test("a migration that was edited after it had been applied is refused", async () => {
  const url = await freshDatabase();
  await migrate(url, [one]);
  const edited = { ...one, sql: "create table uno (id int)", checksum: "3".repeat(64) };
  await expect(migrate(url, [edited, two])).rejects.toThrow(
    /20260101000000_one.*was changed after it had been applied/,
  );
  expect(await read(url, "select tablename from pg_tables where tablename = 'two'")).toEqual([]);
});

test("a database of a newer release or with an unfinished migration is refused", () => {
  const row = { migration_name: two.name, checksum: two.checksum, finished_at: new Date() };
  expect(() => findPending([one], [row])).toThrow("Run the newer release");
  expect(() => findPending([one, two], [{ ...row, finished_at: null }])).toThrow("did not finish it");
});

test("a server that is too old, not UTF8 or lacks an extension is told all of it", () => {
  const faults = findFaults({
    version: 140_009,
    shown: "14.9",
    encoding: "SQL_ASCII",
    extensions: ["unaccent"],
  });
  const english = faults.map(([, en]) => en);
  expect(english).toHaveLength(3);
  expect(english.join()).toMatch(/this server is 14\.9.*SQL_ASCII.*pg_trgm/s);
  expect(
    findFaults({ version: 150_000, shown: "15", encoding: "UTF8", extensions: ["pg_trgm", "unaccent"] }),
  ).toEqual([]);
});
