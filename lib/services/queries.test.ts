import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { forgetSynonyms } from "@/lib/search/synonym-index";
import { useDatabase } from "@/lib/testing/database";
import { findService, listServices } from "./queries";
import { parseServiceSearch } from "./schema";

useDatabase();

const search = (q: string, more: Record<string, string> = {}) =>
  listServices(parseServiceSearch({ q, ...more }));
const titles = async (q: string, more = {}) => (await search(q, more)).services.map(({ title }) => title);

beforeEach(async () => {
  const topic = await db.topic.create({ data: { slug: "ho-tich", name: "Hộ tịch", nameEn: "Civil status" } });
  const department = await db.department.create({
    data: { code: "sxd", name: "Sở Xây dựng", kind: "provincial", validFrom: new Date("2025-03-01") },
  });
  await db.service.createMany({
    data: [
      { code: "1.001", slug: "khai-sinh", title: "Đăng ký khai sinh", topicId: topic.id },
      { code: "1.002", slug: "ket-hon", title: "Đăng ký kết hôn", topicId: topic.id },
      {
        code: "1.003",
        slug: "xay-dung",
        title: "Cấp giấy phép xây dựng 100% trực tuyến",
        departmentId: department.id,
      },
      { code: "1.004", slug: "cu", title: "Đăng ký đã bãi bỏ", active: false },
    ],
  });
});

describe("the directory of services", () => {
  it("finds words with and without their marks, in any order", async () => {
    expect(await titles("khai sinh")).toEqual(["Đăng ký khai sinh"]);
    expect(await titles("SINH khai dang")).toEqual(["Đăng ký khai sinh"]);
    expect(await titles("1.003")).toHaveLength(1);
  });

  it("lists in Vietnamese order and leaves out what has ended", async () => {
    expect(await titles("")).toEqual([
      "Cấp giấy phép xây dựng 100% trực tuyến",
      "Đăng ký kết hôn",
      "Đăng ký khai sinh",
    ]);
  });

  it("keeps the page of one that has ended, and knows none that never was", async () => {
    expect(await findService("cu")).toMatchObject({ active: false, papers: [] });
    expect(await findService("khong-co")).toBeNull();
  });

  it("filters by topic and counts all pages", async () => {
    expect((await search("", { "linh-vuc": "ho-tich" })).total).toBe(2);
    expect((await search("", { "linh-vuc": "khong-co" })).total).toBe(0);
  });

  it("counts what each topic and department has, and leaves the other choices of a filter open", async () => {
    const { facets } = await search("");
    expect(facets.topics).toMatchObject([{ value: "ho-tich", count: 2 }]);
    expect(facets.departments).toMatchObject([{ value: "sxd", count: 1 }]);
    const narrowed = await search("", { "don-vi": "sxd" });
    expect(narrowed.facets.topics).toEqual([]);
    expect(narrowed.facets.departments).toMatchObject([{ value: "sxd", count: 1 }]);
    expect((await search("kết hôn")).facets.topics).toMatchObject([{ value: "ho-tich", count: 1 }]);
  });

  it("says when it holds nothing at all, which is not the same as finding nothing", async () => {
    expect(await search("khong co gi")).toMatchObject({ empty: false });
    expect(await search("", { "linh-vuc": "khong-co" })).toMatchObject({ total: 0, empty: false });
    await db.service.deleteMany();
    expect(await search("")).toMatchObject({ total: 0, empty: true, facets: { topics: [] } });
  });

  it("takes signs for no words, alone and beside one", async () => {
    expect(await titles("100%")).toHaveLength(1);
    expect(await titles("%")).toEqual([]);
    expect(await titles("_")).toEqual([]);
  });

  it("puts what it is about before what only mentions it", async () => {
    await db.service.create({
      data: { code: "1.005", slug: "x", title: "Trợ giúp pháp lý", summary: "Cả việc đăng ký kết hôn." },
    });
    expect(await titles("đăng ký kết hôn")).toEqual(["Đăng ký kết hôn", "Trợ giúp pháp lý"]);
  });

  it("mends slips of the keyboard and says how it read them", async () => {
    expect(await search("dawng kys keets hoon")).toMatchObject({
      services: [{ slug: "ket-hon" }],
      corrected: "dang ky ket hon",
    });
    expect(await titles("đăng ký khai simh")).toEqual(["Đăng ký khai sinh"]);
  });

  it("knows other words for the same thing and what quotation marks mean", async () => {
    await db.searchSynonym.create({ data: { term: "làm đám cưới", means: "kết hôn" } });
    forgetSynonyms();
    expect(await titles("làm đám cưới")).toEqual(["Đăng ký kết hôn"]);
    expect(await titles('"ký khai"')).toEqual(["Đăng ký khai sinh"]);
    expect(await titles('"khai ký"')).toEqual([]);
  });

  it("is found by its English title and by the catalogue's subject, too", async () => {
    await db.service.update({
      where: { slug: "xay-dung" },
      data: { titleEn: "Building permit", field: "Hoạt động kiến trúc" },
    });
    expect(await titles("building permit")).toHaveLength(1);
    expect(await titles("kiến trúc")).toHaveLength(1);
  });

  it("follows every change of the directory at once", async () => {
    expect(await titles("khai sinh")).toEqual(["Đăng ký khai sinh"]);
    await db.service.update({ where: { slug: "khai-sinh" }, data: { title: "Trợ cấp mai táng" } });
    expect(await titles("mai táng")).toEqual(["Trợ cấp mai táng"]);
    await db.service.update({ where: { slug: "khai-sinh" }, data: { active: false } });
    expect(await titles("mai táng")).not.toContain("Trợ cấp mai táng");
    await db.service.delete({ where: { slug: "ket-hon" } });
    expect(await titles("kết hôn")).toEqual([]);
  });

  it("filters what it found", async () => {
    expect(await titles("đăng ký", { "linh-vuc": "ho-tich" })).toHaveLength(2);
    expect(await titles("đăng ký", { "don-vi": "khong-co" })).toEqual([]);
  });
});

describe("the address of a search", () => {
  it("never refuses", () => {
    expect(parseServiceSearch({ q: ["a", "b"], trang: "-3" })).toEqual({
      q: "a",
      topic: "",
      department: "",
      page: 1,
    });
    expect(parseServiceSearch({ q: "x".repeat(5_000) }).q).toBe("");
  });
});
