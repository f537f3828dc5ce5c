import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { findArticle, listArticles, listNewsCategories, listRecentArticles } from "./queries";

useDatabase();

const everything = { q: "", category: "", page: 1 };

beforeEach(async () => {
  const [notices, guides] = await Promise.all(
    ["Thông báo", "Hướng dẫn"].map((name, position) =>
      db.articleCategory.create({
        data: { slug: position === 0 ? "thong-bao" : "huong-dan", name, position },
      }),
    ),
  );
  await db.article.createMany({
    data: [
      ...[1, 2, 3].map((day) => ({
        slug: `tin-${String(day)}`,
        title: `Tin ${String(day)}`,
        lead: day === 2 ? "Lịch tiếp công dân tháng 12" : "",
        content: "Nội dung",
        categoryId: day === 3 ? (notices?.id ?? null) : (guides?.id ?? null),
        state: "published" as const,
        publishedAt: new Date(`2026-11-0${String(day)}T02:00:00Z`),
      })),
      { slug: "nhap", title: "Bản nháp", content: "Chưa xong", categoryId: guides?.id ?? null },
      { slug: "go", title: "Đã gỡ", content: "Từng đăng", publishedAt: new Date("2026-10-01T02:00:00Z") },
      {
        slug: "luu",
        title: "Lưu trữ",
        content: "Cũ",
        state: "archived",
        publishedAt: new Date("2026-01-01T02:00:00Z"),
        archivedAt: new Date("2026-06-01T02:00:00Z"),
      },
    ],
  });
});

describe("published articles", () => {
  it("come newest first, without drafts and archived ones", async () => {
    const { articles, total } = await listArticles(everything);
    expect(articles.map(({ slug }) => slug)).toEqual(["tin-3", "tin-2", "tin-1"]);
    expect(total).toBe(3);
    expect((await listArticles({ ...everything, page: 2 })).articles).toEqual([]);
  });

  it.each([
    ["lich tiep cong dan", ["tin-2"]],
    ["LỊCH tiếp", ["tin-2"]],
    ["tiep cong dan 12 lich", ["tin-2"]],
    ["cong dan khong co", []],
    ["%", ["tin-3", "tin-2", "tin-1"]],
  ])("are found by %j whatever its diacritics", async (q, slugs) => {
    const { articles, total } = await listArticles({ ...everything, q });
    expect(articles.map(({ slug }) => slug)).toEqual(slugs);
    expect(total).toBe(slugs.length);
  });

  it("are narrowed by category, and only categories with published articles are offered", async () => {
    const { articles } = await listArticles({ ...everything, category: "thong-bao" });
    expect(articles).toMatchObject([{ slug: "tin-3", category: "Thông báo", categorySlug: "thong-bao" }]);
    await db.articleCategory.create({ data: { slug: "trong", name: "Trống" } });
    expect(await listNewsCategories()).toMatchObject([
      { slug: "thong-bao", count: 1 },
      { slug: "huong-dan", count: 2 },
    ]);
  });

  it("leave out the article one is reading from the others", async () => {
    expect((await listRecentArticles(2, "tin-3")).map(({ slug }) => slug)).toEqual(["tin-2", "tin-1"]);
  });
});

describe("an address of the news", () => {
  it("shows what is published or archived", async () => {
    expect(await findArticle("tin-1")).toMatchObject({ article: { title: "Tin 1", category: "Hướng dẫn" } });
    expect(await findArticle("luu")).toMatchObject({ article: { state: "archived" } });
  });

  it("tells nothing of a draft whose address is guessed, and says so where an article was taken down", async () => {
    expect(await findArticle("nhap")).toBeNull();
    expect(await findArticle("khong-co")).toBeNull();
    expect(await findArticle("go")).toBe("gone");
  });
});
