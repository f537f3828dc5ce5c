import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { foldChanges } from "./frequencies";
import { indexDocuments, removeDocuments } from "./index-documents";
import { search } from "./search";
import { forgetSynonyms } from "./synonym-index";

useDatabase();

const texts = [
  [
    "Cấp giấy khai sinh cho trẻ sinh tại nhà",
    "Hồ sơ gồm tờ khai và giấy chứng sinh, nộp tại Ủy ban nhân dân cấp xã.",
  ],
  ["Chuyển mục đích sử dụng đất trồng lúa", "Thực hiện theo Nghị định 118/2025/NĐ-CP; hồ sơ nộp trực tuyến."],
  ["Hỗ trợ tiền điện cho hộ nghèo", "Mức hỗ trợ hằng tháng, hồ sơ gửi về xã."],
  ["Hòa giải tranh chấp đất đai tại cơ sở", "Tổ hòa giải họp trong 15 ngày; giấy tờ không cần công chứng."],
  ["Mã tuý và tệ nạn xã hội: đường dây nóng", "Gọi công an cấp xã để báo tin."],
] as const;

beforeEach(async () => {
  forgetSynonyms();
  const base = { slug: "", publishedAt: new Date(), answeredAt: new Date() };
  for (const [index, [title, answer]] of texts.entries()) {
    const code = `HD.2026.00000${String(index + 1)}`;
    const question = await db.question.create({
      data: {
        code,
        submissionKey: code,
        title,
        content: title,
        trackingHash: code,
        linkHash: code,
        submittedAt: base.publishedAt,
        publicVersion: { create: { ...base, slug: code, title, content: title, answer } },
      },
      select: { publicVersion: { select: { id: true } } },
    });
    await index1(question.publicVersion?.id ?? 0, index);
  }
});

async function index1(id: number, place: number, year = 2026) {
  const [title, answer] = texts[place] ?? texts[0];
  const document = { id, title, content: title, answer, topicId: null, departmentId: null, year };
  await transaction(async (tx) => {
    await indexDocuments(tx, [{ ...document, publishedAt: new Date() }]);
    await foldChanges(tx);
  });
}

async function first(q: string): Promise<string | undefined> {
  const { ids } = await search({ q, offset: 0, size: 1 });
  return ids[0] === undefined
    ? undefined
    : (await db.publicVersion.findUniqueOrThrow({ where: { id: ids[0] } })).title;
}

describe("search", () => {
  it.each([
    ["giấy khai sinh", 0],
    ["giay khai sinh", 0],
    ["GIẤY KHAI SINH".normalize("NFD"), 0],
    ["hoà giải", 3],
    ["hòa giải", 3],
    ["118/2025/NĐ-CP", 1],
    ["118/2025/nd-cp", 1],
    ["tiền điện", 2],
    ["giâys kahi sinh", 0],
    ["datdai hoa giai", 3],
    ["ddaats troongf lusa", 1],
    ["kahisinh cho tre", 0],
    ["hoà gải tranh chấp", 3],
    ['"tiền điện" cho hộ nghèo', 2],
    ["thủ tục hỗ trợ là gì", 2],
  ])("finds what %j means", async (q, place) => {
    expect(await first(q)).toBe(texts[place]?.[0]);
  });

  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["emoji", "🙂🙂"],
    ["a wildcard", "%"],
    ["an injection", "'; drop table questions; --"],
    ["backslashes", "\\ \u0000"],
    ["brackets", "(((("],
    ["one endless word", "x".repeat(10_000)],
    ["endless words", "ê ".repeat(5_000)],
  ])("answers %s quietly", async (_, q) => {
    const { ids, total } = await search({ q, offset: 0, size: 20 });
    expect(ids.length).toBeLessThanOrEqual(total);
    expect(await db.question.count()).toBe(texts.length);
  });

  it("meets a phrase in quotation marks as it is written", async () => {
    expect((await search({ q: "hồ sơ", offset: 0, size: 20 })).total).toBeGreaterThan(1);
    expect((await search({ q: '"hồ sơ gồm tờ khai"', offset: 0, size: 20 })).ids).toHaveLength(1);
    expect((await search({ q: '"khai hồ sơ"', offset: 0, size: 20 })).ids).toEqual([]);
    expect((await search({ q: '"hồ sơ', offset: 0, size: 20 })).total).toBeGreaterThan(0);
  });

  it.each(["HD.2026.000003", "hd 2026 3", "HD-2026-000003"])("jumps to the question %s", async (q) => {
    expect(await first(q)).toBe(texts[2][0]);
    expect((await search({ q, offset: 1, size: 20 })).ids).toEqual([]);
  });

  it("does not jump to what is not public", async () => {
    await db.publicVersion.updateMany({ data: { unpublishedAt: new Date() } });
    expect(await first("HD.2026.000003")).toBeUndefined();
  });

  it("finds a word by what it may also be called", async () => {
    await db.searchSynonym.create({ data: { term: "sổ trắng", means: "giấy khai sinh" } });
    expect(await first("sổ trắng")).toBe(texts[0][0]);
    expect(await first("so trang")).toBe(texts[0][0]);
  });

  it("says how it read a query with slips, and nothing when it read it as typed", async () => {
    expect((await search({ q: "tiền điện cho hộ nghfo", offset: 0, size: 1 })).corrected).toBe(
      "tiền điện cho hộ ngheo",
    );
    expect((await search({ q: "tiền điện", offset: 0, size: 1 })).corrected).toBeNull();
  });

  it("narrows by year", async () => {
    expect((await search({ q: "hồ sơ", year: 2026, offset: 0, size: 20 })).total).toBeGreaterThan(0);
    expect((await search({ q: "hồ sơ", year: 2025, offset: 0, size: 20 })).total).toBe(0);
  });

  it("pages without repeating or losing a result", async () => {
    const all = (await search({ q: "hồ sơ cấp xã", offset: 0, size: 20 })).ids;
    const paged = [];
    for (let offset = 0; offset < all.length; offset++) {
      paged.push(...(await search({ q: "hồ sơ cấp xã", offset, size: 1 })).ids);
    }
    expect(paged).toEqual(all);
  });

  it("forgets what is taken out, its words included", async () => {
    const { ids } = await search({ q: "118/2025/NĐ-CP", offset: 0, size: 1 });
    await transaction((tx) => removeDocuments(tx, ids));
    expect(await first("118/2025/NĐ-CP")).toBeUndefined();
    expect(await db.$queryRaw`select documents from search_terms where term = 0`).toEqual([{ documents: 4 }]);
  });

  it("counts a text that is indexed again once", async () => {
    const { ids } = await search({ q: "khai sinh", offset: 0, size: 1 });
    await index1(ids[0] ?? 0, 0);
    expect(await db.$queryRaw`select documents from search_terms where term = 0`).toEqual([{ documents: 5 }]);
    expect((await search({ q: "khai sinh", offset: 0, size: 20 })).ids).toEqual(ids);
  });

  it("loses no count when several publish at once", async () => {
    const versions = await db.publicVersion.findMany({ select: { id: true }, orderBy: { id: "asc" } });
    await db.$executeRaw`truncate search_documents, search_terms, search_changes`;
    await Promise.all(versions.map(({ id }, place) => index1(id, place)));
    await transaction(foldChanges);
    expect(await db.$queryRaw`select documents from search_terms where term = 0`).toEqual([{ documents: 5 }]);
  });
});
