import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { limitRole, migrateFor } from "./app-role.mjs";
import { query } from "./database.mjs";
import { migrate, readMigrations } from "./migrations.mjs";

const name = `app_${randomBytes(4).toString("hex")}`;
const addressOf = (database, user, password) => {
  const url = new URL(inject("clusterUrl"));
  url.pathname = `/${database}`;
  if (user) Object.assign(url, { username: user, password });
  return url.href;
};
const owner = () => addressOf(name);
const app = () => addressOf(name, name, "mật khẩu: a@b/c");
const run = (url, sql) => query(url, async (client) => (await client.query(sql)).rows);

beforeAll(async () => {
  await run(inject("clusterUrl"), `create database ${name} template template0`);
  await migrateFor({ DATABASE_URL: app(), MIGRATION_DATABASE_URL: owner() });
  await run(
    owner(),
    `insert into policies (key, version, amount, unit, legal_basis, valid_from)
     values ('triage', 1, 8, 'working_hours', 'test', '2026-01-01')`,
  );
});

afterAll(async () => {
  await run(inject("clusterUrl"), `drop database ${name} with (force)`);
  await run(inject("clusterUrl"), `drop role ${name}`);
});

const history = ["events", "answer_versions", "draft_revisions", "policies", "breaches", "audit_anchors"];

test.each(history)(
  "the application reads %s and adds to it, and does nothing else with it",
  async (table) => {
    await run(app(), `select count(*) from ${table}`);
    const rights = await run(
      app(),
      `select has_table_privilege('${table}', 'insert') as adds, has_table_privilege('${table}', 'update') as changes,
            has_table_privilege('${table}', 'delete') as deletes, has_table_privilege('${table}', 'truncate') as empties`,
    );
    expect(rights).toEqual([{ adds: true, changes: false, deletes: false, empties: false }]);
    const [{ column }] = await run(
      owner(),
      `select column_name as column from information_schema.columns where table_name = '${table}' and is_nullable = 'NO' limit 1`,
    );
    for (const sql of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `alter table ${table} disable trigger all`,
      `drop table ${table}`,
    ]) {
      await expect(run(app(), sql), sql).rejects.toThrow(/permission denied|must be owner/);
    }
  },
);

test("nor does it get around: no triggers off, no tables of its own, no other role, no history of migrations", async () => {
  for (const sql of [
    "set session_replication_role = replica",
    "create table mine (id int)",
    "set role postgres",
    "delete from _prisma_migrations",
    "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
  ]) {
    await expect(run(app(), sql), sql).rejects.toThrow(/permission denied|must be owner/);
  }
});

test("everything else it works with, sequences and notices included", async () => {
  await run(app(), "insert into topics (slug, name, name_en) values ('a', 'A', 'A')");
  await run(app(), "update topics set name = 'B' where slug = 'a'");
  await run(app(), "delete from topics where slug = 'a'");
  await run(
    app(),
    "insert into question_counters (year, last) values (2026, 1) on conflict (year) do update set last = 2",
  );
  await run(app(), "select nextval(pg_get_serial_sequence('questions', 'id'))");
  await run(app(), "select pg_notify('hoidap', '{}')");
  await run(app(), "select unaccent('đ')");
});

test("a table that comes with a later migration is open to it, and one of history is not", async () => {
  const later = {
    name: "29990101000000_later",
    checksum: "1".repeat(64),
    sql: `create table later (id int); create table later_history (id int);
          create trigger t before update on later_history for each row execute function refuse_change();`,
  };
  await migrate(owner(), [...readMigrations(), later]);
  await expect(run(app(), "select from later")).rejects.toThrow("permission denied");
  await limitRole(owner(), app());
  await run(app(), "delete from later");
  await run(app(), "insert into later_history values (1)");
  await expect(run(app(), "update later_history set id = 2")).rejects.toThrow("permission denied");
});

test("an owner and a superuser cannot be limited, and one role for both is left alone", async () => {
  await expect(limitRole(owner(), inject("clusterUrl"))).rejects.toThrow(
    "DATABASE_URL needs a role of its own",
  );
  await expect(migrateFor({ DATABASE_URL: owner() })).rejects.toThrow("29990101000000_later");
});

test("an owner that may not make roles is told what to ask for", async () => {
  const modest = `${name}_owner`;
  await run(inject("clusterUrl"), `create role ${modest} login password 'x'`);
  const asked = limitRole(addressOf(name, modest, "x"), addressOf(name, `${name}_new`, "y"));
  await expect(asked).rejects.toThrow(`create role ${name}_new login password`);
  await run(inject("clusterUrl"), `drop role ${modest}`);
});
