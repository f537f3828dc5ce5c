import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { useWorld } from "@/lib/testing/use-world";
import { query } from "../database.mjs";
import { migrate } from "../migrations.mjs";
import { createArchive } from "./archive.mjs";
import { check } from "./restore.mjs";
import { describe } from "./snapshot.mjs";
import { freshDatabase, life, pictureOf, read, source, useBackups } from "./testing.mjs";

const world = useWorld();
const at = useBackups();

test("a database of another program, or one that is in use, is left alone", async () => {
  await at.backUp();
  const url = await freshDatabase();
  await query(url, async () => {
    await expect(at.restore(url)).rejects.toThrow("Stop every instance");
  });
  await read(url, "create table theirs (id int)");
  await expect(at.restore(url, { force: true })).rejects.toThrow("another program");
});

test.each([
  ["cut off", (bytes) => bytes.subarray(0, bytes.length - 2_000)],
  ["cut off between two parts", (bytes) => gzipSync(gunzipSync(bytes).subarray(0, -8_192))],
  ["changed by a bit", (bytes) => gzipSync(flipped(gunzipSync(bytes), "Ghi ch"))],
  ["no archive at all", () => Buffer.from("xin chào")],
])("a backup that was %s changes nothing", async (_, spoil) => {
  const { claimed } = await life({ world, folder: at.folder });
  await at.backUp();
  writeFileSync(at.file, spoil(readFileSync(at.file)));
  const url = await freshDatabase();
  await migrate(url);
  const before = await pictureOf(url);
  await expect(check(at.file)).rejects.toThrow(/not a whole backup/);
  await expect(at.restore(url)).rejects.toThrow(/not a whole backup/);
  expect(await pictureOf(url)).toEqual(before);
  expect(await at.elsewhere.get(claimed)).toBeNull();
});

function flipped(bytes, near) {
  const at = bytes.indexOf(near);
  expect(at).toBeGreaterThan(0);
  bytes[at] ^= 1;
  return bytes;
}

test.each([
  ["a row that is none", "topics", "không phải một dòng\n"],
  ["a row without what it belongs to", "notes", "1\t999\t1\tGhi chú\t2026-01-01\n"],
])("%s ends the restore, and nothing is changed", async (_, name, rows) => {
  const url = await freshDatabase();
  await migrate(url);
  const manifest = { ...(await query(url, describe)), takenAt: new Date() };
  const columns = { notes: ["id", "question_id", "author_id", "content", "created_at"] };
  const tables = manifest.tables.map((table) => ({
    ...table,
    columns: columns[table.name] ?? table.columns,
  }));
  const archive = createArchive(at.file);
  await archive.add("manifest.json", JSON.stringify({ ...manifest, tables }));
  await archive.add(`tables/${name}/000001.copy`, rows);
  await archive.end({ rows: 1, files: 0 });
  const before = await pictureOf(url);
  await expect(at.restore(url)).rejects.toThrow(/invalid input|foreign key/);
  expect(await pictureOf(url)).toEqual(before);
});

test("a backup of a newer release is refused", async () => {
  await read(
    source(),
    `insert into _prisma_migrations (id, checksum, finished_at, migration_name)
                        values ('x', 'x', now(), '29990101000000_later')`,
  );
  try {
    await at.backUp();
  } finally {
    await read(source(), "delete from _prisma_migrations where id = 'x'");
  }
  const url = await freshDatabase();
  await expect(at.restore(url)).rejects.toThrow("Run the newer release");
});
