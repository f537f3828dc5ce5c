import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { db, transaction } from "@/lib/db";
import { useDatabase, withClient } from "@/lib/testing/database";
import { Prisma } from "@/prisma/generated/client";
import { foldChanges } from "./frequencies";
import { indexDocuments, removeDocuments } from "./index-documents";
import { onMemory, recall, type Memory } from "./memory";
import { onlyIds } from "./rank";
import { search, searchWithFacets } from "./search";

useDatabase();

const titles = ["Cấp giấy khai sinh", "Đổi giấy phép lái xe", "Đăng ký khai tử"] as const;
let ids: number[] = [];

beforeEach(async () => {
  ids = [];
  for (const [index, title] of titles.entries()) {
    const code = `HD.2026.00000${String(index + 1)}`;
    const version = { slug: code, title, content: title, answer: "", publishedAt: new Date() };
    const { publicVersion } = await db.question.create({
      data: {
        ...{ code, submissionKey: code, title, content: title, trackingHash: code, linkHash: code },
        submittedAt: new Date(),
        publicVersion: { create: version },
      },
      select: { publicVersion: { select: { id: true } } },
    });
    ids.push(publicVersion?.id ?? 0);
  }
  await write(0);
  await write(1);
});

async function write(place: number, more: { title?: string; topicId?: number } = {}): Promise<void> {
  const title = more.title ?? titles[place] ?? "";
  const text = { title, content: title, answer: "", year: 2026, publishedAt: new Date() };
  const document = { ...text, id: ids[place] ?? 0, topicId: more.topicId ?? null, departmentId: null };
  await transaction(async (tx) => {
    await indexDocuments(tx, [document]);
    await foldChanges(tx);
  });
}

const found = async (q: string): Promise<number[]> => (await search({ q, offset: 0, size: 9 })).ids;

/** What is sent to the database while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(globalThis.hoidapPool ?? expect.fail("not connected"), "query");
  await work();
  const sent = query.mock.calls.map(([query]) => (query as unknown as { text: string }).text);
  query.mockRestore();
  return sent;
}

describe("what is remembered of the search index", () => {
  it("is not read again", async () => {
    expect(await found("khai sinh")).toEqual([ids[0]]);
    const again = await statementsOf(() => found("khai sinh"));
    expect(again).toHaveLength(1);
    expect(again[0]).toContain("as rows");
  });

  it("is looked at even when nothing is found", async () => {
    expect(await found("khai tử")).toEqual([ids[0]]);
    await write(2);
    expect((await found("khai tử"))[0]).toBe(ids[2]);
    expect(await found('"xyzzy"')).toEqual([]);
    expect(await statementsOf(() => found('"xyzzy"'))).toHaveLength(1);
  });

  it("knows at once what was published, changed, moved and taken down", async () => {
    expect(await found("giấy")).toEqual([ids[1], ids[0]]);
    await write(2, { title: "Giấy báo tử" });
    expect(await found("giấy")).toContain(ids[2]);
    await write(2, { title: "Khai tử" });
    expect(await found("giấy")).not.toContain(ids[2]);
    expect((await searchWithFacets({ q: "khai tử", offset: 0, size: 9 }, onlyIds)).facets.topics).toEqual([]);
    await write(2, { title: "Khai tử", topicId: 7 });
    expect((await searchWithFacets({ q: "khai tử", offset: 0, size: 9 }, onlyIds)).facets.topics).toEqual([
      { value: 7, count: 1 },
    ]);
    await transaction((tx) => removeDocuments(tx, [ids[2] ?? 0]));
    expect(await found("khai tử")).toEqual([ids[0]]);
  });

  it("knows what was written before it was read and committed after", async () => {
    await withClient(async (client) => {
      await client.query("begin");
      await client.query("update search_documents set year = 2025 where id = $1", [ids[0]]);
      expect((await searchWithFacets({ q: "khai sinh", offset: 0, size: 9 }, onlyIds)).facets.years).toEqual([
        { value: 2026, count: 1 },
      ]);
      await client.query("commit");
    });
    expect((await searchWithFacets({ q: "khai sinh", offset: 0, size: 9 }, onlyIds)).facets.years).toEqual([
      { value: 2025, count: 1 },
    ]);
  });

  it("is read anew for a search that something is written under, and in the end for it alone", async () => {
    const memories: Memory[] = [];
    const done = await onMemory(async (memory) => {
      memories.push(memory);
      await write(0);
      await recall(memory, z.unknown(), { columns: Prisma.sql`1 as one` });
      return "done";
    });
    expect(done).toBe("done");
    expect(new Set(memories).size).toBe(3);
    expect(memories.map(({ isLast }) => isLast)).toEqual([false, false, true]);
    expect(await found("khai sinh")).toEqual([ids[0]]);
  });

  it("counts for nothing after PostgreSQL was started anew", async () => {
    const before = await onMemory((memory) => Promise.resolve(memory));
    before.at = { ...before.at, running: "2020-01-01 00:00:00+00" };
    await found("khai sinh");
    expect(await onMemory((memory) => Promise.resolve(memory))).not.toBe(before);
  });

  it("is not doubted because of what a backup brought from another installation", async () => {
    const before = await onMemory((memory) => Promise.resolve(memory));
    await db.$executeRaw`insert into search_writes (transaction) values ('9000000000000')`;
    await found("khai sinh");
    expect(await onMemory((memory) => Promise.resolve(memory))).toBe(before);
  });

  it("is doubted for a day's writes and no longer noted after", async () => {
    await db.$executeRaw`update search_writes set written_at = now() - interval '25 hours'`;
    await write(0);
    const [left] = await db.$queryRaw<
      { count: number }[]
    >`select count(*)::integer as count from search_writes`;
    expect(left?.count).toBe(1);
  });
});
