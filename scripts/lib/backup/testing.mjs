import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, inject } from "vitest";
import { keepPending } from "@/lib/attachments/keep-pending";
import { fileStorage } from "@/lib/attachments/storage-file";
import { anchorYesterday } from "@/lib/audit/anchor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { query } from "../database.mjs";
import { backUp } from "./back-up.mjs";
import { restore } from "./restore.mjs";

/** A folder for each test: attachments of the portal in `files`, those of the restored one in `elsewhere`, the backup. */
export function useBackups() {
  const at = {};
  beforeEach(() => {
    at.folder = mkdtempSync(path.join(os.tmpdir(), "backup-"));
    at.file = path.join(at.folder, "a.tar.gz");
    at.storage = fileStorage(path.join(at.folder, "files"));
    at.elsewhere = fileStorage(path.join(at.folder, "elsewhere"));
    process.env["STORAGE_URL"] = `file:${at.folder}/files`;
  });
  afterEach(() => {
    setClock(null);
    delete process.env["STORAGE_URL"];
    rmSync(at.folder, { recursive: true });
  });
  at.backUp = (options = {}) =>
    backUp({ url: source(), storage: at.storage, file: at.file, secret: "s".repeat(40), ...options });
  at.restore = (url, options = {}) => restore({ url, storage: at.elsewhere, file: at.file, ...options });
  return at;
}

export const source = () => process.env["DATABASE_URL"];
export const read = (url, sql) => query(url, async (client) => (await client.query(sql)).rows);

export async function freshDatabase() {
  const name = `restored_${randomBytes(4).toString("hex")}`;
  await read(inject("clusterUrl"), `create database ${name} template template0`);
  return Object.assign(new URL(inject("clusterUrl")), { pathname: `/${name}` }).href;
}

export const pdf = (words) => `%PDF-1.7\n% ${words}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF`;

async function attach(folder, words) {
  const incoming = path.join(folder, "incoming");
  await writeFile(incoming, pdf(words));
  const { id } = await keepPending({ path: incoming, fileName: "đơn.pdf", size: pdf(words).length }, "::1");
  return id;
}

/** Questions with events, an anchor, texts that COPY has to escape, a claimed file and one that waits. */
export async function life({ world, folder }) {
  setTestClock("2026-11-23T12:00:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ data: { content: "Dòng\\một\n\tdòng 'hai' \\N \u{1F4AC} đ" } });
  await addNote(coordinator, { code, content: "Ghi chú" });
  await publishedAnswer(world);
  setTestClock("2026-11-24T12:00:00+07:00");
  await anchorYesterday();
  await addNote(coordinator, { code, content: "Hôm sau" });
  const claimed = await attach(folder, "một");
  await db.attachment.update({ where: { id: claimed }, data: { state: "ready", questionId: id } });
  return { code, coordinator, claimed, pending: await attach(folder, "hai") };
}

const passing = ["sessions", "presences", "rate_limits", "spent_proofs"];

/** Every row of every table, every sequence, constraint, index and trigger. */
export async function pictureOf(url) {
  return query(url, async (client) => {
    const { rows: tables } = await client.query(
      "select tablename as name from pg_tables where schemaname = 'public'",
    );
    const picture = {};
    for (const { name } of tables.filter((table) => !passing.includes(table.name))) {
      const { rows } = await client.query(`select t::text as row from ${name} t order by 1`);
      picture[name] = rows.map(({ row }) => row);
    }
    const facts = {
      sequences:
        "select sequencename, last_value from pg_sequences where last_value is not null and schemaname = 'public' order by 1",
      constraints:
        "select conname, convalidated, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace order by 1, 3",
      indexes: "select indexdef from pg_indexes where schemaname = 'public' order by 1",
      triggers:
        "select tgname, tgenabled, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by 1, 3",
    };
    for (const [name, sql] of Object.entries(facts)) picture[name] = (await client.query(sql)).rows;
    return picture;
  });
}
