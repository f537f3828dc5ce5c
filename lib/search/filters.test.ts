import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { foldChanges } from "./frequencies";
import { listNewest, type Place } from "./newest";
import { indexDocuments, removeDocuments } from "./index-documents";
import { onlyIds } from "./rank";
import { search, searchWithFacets, similarTo } from "./search";

useDatabase();

const rows = [
  { title: "Cấp giấy phép lái xe hạng A1", topicId: 1, departmentId: 7, year: 2024 },
  { title: "Đổi giấy phép lái xe hết hạn", topicId: 1, departmentId: 8, year: 2025 },
  { title: "Giấy phép xây dựng nhà ở", topicId: 2, departmentId: 8, year: 2025 },
  { title: "Giấy phép xây dựng công trình", topicId: null, departmentId: null, year: 0 },
];
let ids: number[] = [];

beforeEach(async () => {
  ids = [];
  const at = (index: number) => new Date(Date.UTC(2026, 0, 10 - index));
  for (const [index, { title }] of rows.entries()) {
    const code = `HD.2026.00000${String(index + 1)}`;
    const version = { slug: code, title, content: title, answer: "", publishedAt: at(index) };
    const question = await db.question.create({
      data: {
        ...{ code, submissionKey: code, title, content: title, trackingHash: code, linkHash: code },
        submittedAt: at(index),
        publicVersion: { create: version },
      },
      select: { publicVersion: { select: { id: true } } },
    });
    ids.push(question.publicVersion?.id ?? 0);
  }
  await transaction(async (tx) => {
    const documents = rows.map((row, index) => ({
      ...row,
      ...{ id: ids[index] ?? 0, content: row.title, answer: "", publishedAt: at(index) },
    }));
    await indexDocuments(tx, documents);
    await foldChanges(tx);
  });
});

const facetsOf = async (wish: { q: string; topicId?: number }) =>
  (await searchWithFacets({ offset: 0, size: 20, ...wish }, onlyIds)).facets;

const found = async (filters: object) =>
  (await search({ q: "giấy phép", offset: 0, size: 20, ...filters })).ids.toSorted((a, b) => a - b);

describe("a search", () => {
  it.each([
    ["a topic", { topicId: 1 }, [0, 1]],
    ["a department", { departmentId: 8 }, [1, 2]],
    ["a year", { year: 2025 }, [1, 2]],
    ["all of them", { topicId: 2, departmentId: 8, year: 2025 }, [2]],
    ["what nothing has", { topicId: 9 }, []],
  ])("is narrowed to %s", async (_, filters, places) => {
    expect(await found(filters)).toEqual(places.map((place) => ids[place]));
  });

  it("shows the newest of what it found first when asked to, page by page", async () => {
    const page = async (offset: number, size: number) =>
      (await search({ q: "giấy phép xây dựng", offset, size, sort: "date" })).ids;
    const all = await page(0, 20);
    expect(all).toEqual(all.toSorted((one, other) => ids.indexOf(one) - ids.indexOf(other)));
    expect([...(await page(0, 1)), ...(await page(1, 20))]).toEqual(all);
  });
});

describe("the counts beside the filters", () => {
  it("say how many results each choice has", async () => {
    expect(await facetsOf({ q: "giấy phép" })).toEqual({
      topics: [
        { value: 1, count: 2 },
        { value: 2, count: 1 },
      ],
      departments: [
        { value: 8, count: 2 },
        { value: 7, count: 1 },
      ],
      years: [
        { value: 2025, count: 2 },
        { value: 2024, count: 1 },
      ],
    });
  });

  it("stand beside the same page that a search without them gives, also for who names a question", async () => {
    for (const q of ["giấy phép", "HD.2026.000003 giấy phép", "HD.2026.000003"]) {
      const wish = { q, offset: 0, size: 2 };
      const { facets, rows: _, ...ranking } = await searchWithFacets(wish, onlyIds);
      expect(ranking).toEqual(await search(wish));
      expect(facets).toEqual(await facetsOf({ q }));
    }
    const newest = await searchWithFacets({ q: "giấy phép", offset: 1, size: 2, sort: "date" }, onlyIds);
    expect(newest.ids).toEqual([ids[1], ids[2]]);
  });

  it("leave a filter its other choices", async () => {
    const { topics, departments, years } = await facetsOf({ q: "giấy phép", topicId: 1 });
    expect(topics).toHaveLength(2);
    expect(departments.map(({ value }) => value)).toEqual([8, 7]);
    expect(years.map(({ count }) => count)).toEqual([1, 1]);
  });

  it("are none without words, and know nothing of what was taken down", async () => {
    expect(await facetsOf({ q: "…" })).toEqual({ topics: [], departments: [], years: [] });
    await transaction((tx) => removeDocuments(tx, ids.slice(0, 2)));
    expect((await facetsOf({ q: "giấy phép" })).topics).toEqual([{ value: 2, count: 1 }]);
  });
});

describe("similar questions", () => {
  it("leave out the one they are compared with", async () => {
    const similar = await similarTo({ text: rows[0]?.title ?? "", except: ids[0] ?? null, size: 1 });
    expect(similar).toEqual([ids[1]]);
    expect(await similarTo({ text: "", except: null, size: 1 })).toEqual([]);
  });
});

describe("the newest", () => {
  async function pages(filters: object): Promise<number[][]> {
    const all: number[][] = [];
    for (let after: Place | null | undefined; after !== null;) {
      const page = await listNewest(filters, { after: after ?? null, size: 2 });
      all.push(page.ids);
      after = page.next;
    }
    return all;
  }

  it("come page by page, none twice and none left out", async () => {
    await db.publicVersion.updateMany({ data: { publishedAt: new Date("2026-01-10T00:00:00Z") } });
    const newestFirst = ids.toReversed();
    expect(await pages({})).toEqual([newestFirst.slice(0, 2), newestFirst.slice(2)]);
  });

  it("are those of a year, without what was taken down", async () => {
    expect(await pages({ year: 2025 })).toEqual([[ids[1], ids[2]]]);
    await transaction((tx) => removeDocuments(tx, [ids[1] ?? 0]));
    expect(await pages({ year: 2025 })).toEqual([[ids[2]]]);
    await db.publicVersion.updateMany({ data: { unpublishedAt: new Date() } });
    expect(await pages({})).toEqual([[]]);
    expect(await pages({ topicId: 9, departmentId: 9 })).toEqual([[]]);
  });
});
