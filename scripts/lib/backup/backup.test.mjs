import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { migrate } from "../migrations.mjs";
import { root } from "../paths.mjs";
import { typescript } from "../prepare.mjs";
import { capture } from "../processes.mjs";
import { check } from "./restore.mjs";
import { freshDatabase, life, pdf, pictureOf, read, source, useBackups } from "./testing.mjs";

const world = useWorld();
const at = useBackups();

test(
  "what was backed up comes back: every row, sequence and file, and the chain of events is whole",
  { timeout: 60_000 },
  async () => {
    const { claimed, pending } = await life({ world, folder: at.folder });
    await expect(at.backUp()).resolves.toMatchObject({ files: 2, lost: [] });
    expect((await stat(at.file)).mode & 0o777).toBe(0o600);
    expect(await readdir(at.folder)).not.toContain("a.tar.gz.part");

    const url = await freshDatabase();
    const restored = await at.restore(url);
    expect(await pictureOf(url)).toEqual(await pictureOf(source()));
    expect(restored).toMatchObject({ files: 2 });
    for (const [key, words] of [
      [claimed, "một"],
      [pending, "hai"],
    ])
      expect(readFileSync(path.join(at.folder, "elsewhere", key.slice(0, 2), key), "utf8")).toBe(pdf(words));
    const audit = await capture(process.execPath, typescript("scripts/audit.ts"), {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url },
    });
    expect(audit).toMatchObject({ code: 0, output: expect.stringMatching(/2 events, 1 anchors.*whole/) });
  },
);

test("it shows one moment, although people go on working", async () => {
  const { code, coordinator } = await life({ world, folder: at.folder });
  const before = await pictureOf(source());
  let worked;
  await at.backUp({
    onProgress: (step) => {
      if (step.startsWith("articles")) worked = addNote(coordinator, { code, content: "Sau" });
    },
  });
  await worked;
  expect((await pictureOf(source())).events).not.toEqual(before.events);
  const url = await freshDatabase();
  await at.restore(url);
  expect((await pictureOf(url)).events).toEqual(before.events);
});

test("nobody is signed in after a restore", async () => {
  const { personId } = await makePerson("editor", world.rootId);
  await db.session.create({ data: { tokenHash: "x".repeat(43), personId, expiresAt: new Date() } });
  await at.backUp();
  const url = await freshDatabase();
  await at.restore(url);
  expect(await read(url, "select from sessions")).toEqual([]);
});

test("a database that holds something is replaced by force only, files included", async () => {
  const { claimed } = await life({ world, folder: at.folder });
  await at.backUp();
  const url = await freshDatabase();
  await migrate(url);
  await at.restore(url);
  const later = "L".repeat(22);
  await at.elsewhere.put(later, Buffer.from("later"));
  await read(
    url,
    `insert into attachments (id, content_type, file_name, size, sha256, storage_key)
                   values ('${later}', 'a/b', 'b', 5, '', '${later}')`,
  );
  await expect(at.restore(url)).rejects.toThrow("Add --force");
  await at.restore(url, { force: true });
  expect(await pictureOf(url)).toEqual(await pictureOf(source()));
  expect(await at.elsewhere.get(later)).toBeNull();
  const kept = await at.elsewhere.get(claimed);
  kept.destroy();
});

test("an owner without other powers can restore", async () => {
  await life({ world, folder: at.folder });
  await at.backUp();
  const url = new URL(await freshDatabase());
  const name = `owner_${randomBytes(4).toString("hex")}`;
  await read(inject("clusterUrl"), `create role ${name} login password 'x'`);
  await read(inject("clusterUrl"), `alter database ${url.pathname.slice(1)} owner to ${name}`);
  Object.assign(url, { username: name, password: "x" });
  await at.restore(url.href);
  await at.restore(url.href, { force: true });
  expect((await pictureOf(url.href)).events).toEqual((await pictureOf(source())).events);
});

test("attachments whose bytes are gone or were changed are named, and a file is never overwritten", async () => {
  const { claimed, pending } = await life({ world, folder: at.folder });
  await at.storage.delete(pending);
  await at.storage.put(claimed, Buffer.from("khác"));
  await expect(at.backUp()).resolves.toMatchObject({ files: 0, lost: [claimed] });
  await expect(at.backUp()).rejects.toThrow("a backup is never overwritten");
  await expect(check(at.file)).resolves.toMatchObject({ files: 0 });
});
