/*
 * The danger here is half a restore that looks like a whole one. The schema is made anew by the backup's own
 * migrations and filled inside of one transaction, which is committed only when the archive has proved to be whole.
 * Foreign keys are dropped for the time and checked when they return, which any owner may do; triggers of users are off.
 */
import { readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { checkDatabase } from "../database-checks.mjs";
import { query } from "../database.mjs";
import { findPending, historyTable, readMigrations } from "../migrations.mjs";
import { Stop } from "../stop.mjs";
import { readArchive } from "./archive.mjs";
import { copyTarget, listTables } from "./snapshot.mjs";
import { claimTarget } from "./target.mjs";

/**
 * Replaces the database of `url` (its owner's) by that of the backup and puts its attachments into `storage`. Returns
 * { manifest, rows, files }. Whatever fails, the database is as before and the files that were put are taken away.
 */
export async function restore({ url, storage, file, force = false, onProgress = () => undefined }) {
  const parts = readArchive(file);
  const manifest = await readManifest(parts, file);
  return query(url, async (client) => {
    await checkDatabase(client);
    await client.query("begin");
    await claimTarget(client, { force });
    const before = await storageKeys(client);
    const put = new Set();
    let rows;
    try {
      const schema = await makeSchema(client, manifest);
      rows = await load(client, { parts, manifest, storage, put, onProgress });
      onProgress("foreign keys");
      await schema.finish();
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      await removeAll(storage, put, before);
      throw error;
    }
    // Whether a commit that breaks off was one, nobody can say: no file is removed before it has answered.
    await client.query("commit");
    await removeAll(storage, before, put);
    await client.query("analyze");
    return { manifest, rows, files: put.size };
  });
}

/** Reads a backup to its end without a database and returns { manifest, rows, files }. Throws Stop when it is not whole. */
export async function check(file) {
  const parts = readArchive(file);
  const manifest = await readManifest(parts, file);
  for (let next = await parts.next(); ; next = await parts.next())
    if (next.done) return { manifest, rows: next.value.rows, files: next.value.files };
}

async function readManifest(parts, file) {
  const first = await parts.next();
  const manifest = first.value?.name === "manifest.json" && JSON.parse(first.value.bytes.toString("utf8"));
  if (manifest?.format !== 1)
    throw new Stop(
      `${file} không phải bản sao lưu mà bản này đọc được.`,
      `${file} is not a backup that this release can read.`,
    );
  const history = manifest.migrations.map((row) => ({ ...row, finished_at: manifest.takenAt }));
  findPending(readMigrations(), history);
  return manifest;
}

/** The tables as the backup's release had them, empty and open; `finish` sets sequences, keys and triggers. */
async function makeSchema(client, manifest) {
  await client.query(readFileSync(new URL("./empty-schema.sql", import.meta.url), "utf8"));
  await client.query(historyTable);
  const known = new Set(manifest.migrations.map((row) => row.migration_name));
  for (const { sql } of readMigrations().filter(({ name }) => known.has(name))) await client.query(sql);
  const names = (await listTables(client)).map(({ name }) => client.escapeIdentifier(name));
  const { rows: keys } = await client.query(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${names.join(", ")}`);
  return {
    async finish() {
      for (const { name, last } of manifest.sequences)
        await client.query("select setval(quote_ident($1)::regclass, $2)", [name, last]);
      for (const { table, name, definition } of keys)
        await client.query(`alter table ${table} add constraint ${name} ${definition}`);
      for (const name of names) await client.query(`alter table ${name} enable trigger user`);
    },
  };
}

async function load(client, { parts, manifest, storage, put, onProgress }) {
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  let rows = 0;
  let copying;
  const finish = async () => {
    if (copying) rows += await copying.end();
    copying = undefined;
  };
  const take = async (name, bytes) => {
    const [kind, key] = name.split("/");
    if (copying?.name !== key || kind !== "tables") await finish();
    if (kind === "tables") {
      copying ??= beginCopy(client, tables.get(key));
      await copying.write(bytes);
    } else {
      await storage.put(key, bytes);
      put.add(key);
    }
    onProgress(kind === "tables" ? `${key} (${rows})` : `files (${put.size})`);
  };
  try {
    let next = await parts.next();
    for (; !next.done; next = await parts.next()) await take(next.value.name, next.value.bytes);
    await finish();
    if (rows !== next.value.rows || put.size !== next.value.files) throw new Error("the counts differ");
    return rows;
  } catch (error) {
    // Nothing else can be asked of a connection before its COPY has ended.
    await copying?.abandon();
    throw error;
  }
}

/** One COPY over all parts of a table. */
function beginCopy(client, table) {
  const stream = client.query(copyFrom(`copy ${copyTarget(client, table)} from stdin`));
  const done = finished(stream);
  let failed = false;
  done.catch(() => (failed = true));
  const write = (bytes) =>
    Promise.race([
      done,
      new Promise((resolve, reject) => stream.write(bytes, (error) => (error ? reject(error) : resolve()))),
    ]);
  return {
    name: table.name,
    write,
    async end() {
      stream.end();
      await done;
      return stream.rowCount;
    },
    async abandon() {
      // The database has ended a COPY that it refused.
      if (failed) return;
      stream.destroy();
      await done.catch(() => undefined);
    },
  };
}

async function storageKeys(client) {
  const { rows: found } = await client.query("select to_regclass('public.attachments') is not null as yes");
  if (!found[0].yes) return new Set();
  const { rows } = await client.query("select storage_key as key from attachments");
  return new Set(rows.map(({ key }) => key));
}

/** Keys are random: one that both know holds the same bytes in both. */
async function removeAll(storage, keys, except) {
  for (const key of keys) if (!except.has(key)) await storage.delete(key);
}
