import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { findService, listServices } from "./queries";
import { parseServiceSearch } from "./schema";

useDatabase();

const search = (q: string, more: Record<string, string> = {}) =>
  listServices(parseServiceSearch({ q, ...more }));
const titles = async (q: string, more = {}) => (await search(q, more)).services.map(({ title }) => title);

beforeEach(async () => {
  const topic = await db.topic.create({ data: { slug: "ho-tich", name: "Hộ tịch", nameEn: "Civil status" } });
  await db.service.createMany({
    data: [
      { code: "1.001", slug: "khai-sinh", title: "Đăng ký khai sinh", topicId: topic.id },
      { code: "1.002", slug: "ket-hon", title: "Đăng ký kết hôn", topicId: topic.id },
      { code: "1.003", slug: "xay-dung", title: "Cấp giấy phép xây dựng 100% trực tuyến" },
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

  it("lists in Vietnamese order and hides what is no longer active", async () => {
    expect(await titles("")).toEqual([
      "Cấp giấy phép xây dựng 100% trực tuyến",
      "Đăng ký kết hôn",
      "Đăng ký khai sinh",
    ]);
    expect(await findService("cu")).toBeNull();
  });

  it("filters by topic and counts all pages", async () => {
    expect((await search("", { "linh-vuc": "ho-tich" })).total).toBe(2);
    expect((await search("", { "linh-vuc": "khong-co" })).total).toBe(0);
  });

  it("takes wildcards for the characters they are", async () => {
    expect(await titles("100%")).toHaveLength(1);
    expect(await titles("%")).toHaveLength(1);
    expect(await titles("_")).toHaveLength(0);
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
