import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { query } from "./database.mjs";
import { ensureDatabase, sharedBuffers, startPostgres, stopPostgres } from "./postgres.mjs";

const folder = path.join(os.tmpdir(), `hoidap-test-${process.pid}`, "a folder with spaces");
const pidFile = path.join(folder, "pg/postmaster.pid");
const start = () => startPostgres({ folder });
const read = (url, sql) => query(url, async (client) => (await client.query(sql)).rows[0]);

afterAll(async () => {
  await stopPostgres(folder);
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

test("the embedded PostgreSQL survives kill -9 with its data, its port and its password", async () => {
  const first = await start();
  const url = await ensureDatabase(first);
  await query(url, (client) => client.query("create table kept as select 'Đường Trần Phú'::text as word"));
  process.kill(Number(readFileSync(pidFile, "utf8").split("\n")[0]), "SIGKILL");

  const second = await start();
  expect(second.joined).toBe(false);
  expect(second.url("hoidap")).toBe(url);
  expect(await read(url, "select lower(word) as word from kept")).toEqual({ word: "đường trần phú" });

  const third = await start();
  expect(third.joined).toBe(true);
  await third.stop();
  expect(second.isRunning()).toBe(false);
  expect(existsSync(pidFile)).toBe(false);
  expect(statSync(path.join(folder, "postgres.json")).mode & 0o777).toBe(0o600);
}, 60_000);

test("it is UTF8 whatever the environment says, and a pid that now belongs to a stranger does not stop it", async () => {
  writeFileSync(pidFile, `${process.ppid}\n/nowhere\n1\n5432\n`);
  const postgres = await start();
  const row = await read(
    postgres.url("postgres"),
    `select current_setting('server_encoding') as encoding, datlocprovider as provider, datlocale as locale
     from pg_database where datname = 'postgres'`,
  );
  expect(row).toEqual({ encoding: "UTF8", provider: "b", locale: "C.UTF-8" });
}, 60_000);

test.each([
  [0.5, "128MB"],
  [1, "128MB"],
  [2, "256MB"],
  [64, "512MB"],
])("on a machine of %d GB it keeps its share of pages in memory: %s", (gigabytes, share) => {
  expect(sharedBuffers(gigabytes * 1_024 ** 3)).toBe(share);
});
