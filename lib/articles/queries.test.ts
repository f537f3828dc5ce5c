import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { findArticle, listArticles, listRecentArticles } from "./queries";

useDatabase();

beforeEach(async () => {
  await db.article.createMany({
    data: [
      ...[1, 2, 3].map((day) => ({
        slug: `tin-${String(day)}`,
        title: `Tin ${String(day)}`,
        content: "Nội dung",
        state: "published" as const,
        publishedAt: new Date(`2026-11-0${String(day)}T02:00:00Z`),
      })),
      { slug: "nhap", title: "Bản nháp", content: "Chưa xong" },
    ],
  });
});

describe("published articles", () => {
  it("come newest first, without drafts", async () => {
    const { articles, total } = await listArticles(1);
    expect(articles.map(({ slug }) => slug)).toEqual(["tin-3", "tin-2", "tin-1"]);
    expect(total).toBe(3);
    expect((await listArticles(2)).articles).toEqual([]);
  });

  it("do not include a draft whose address is guessed", async () => {
    expect(await findArticle("nhap")).toBeNull();
    expect(await findArticle("tin-1")).toMatchObject({ title: "Tin 1" });
  });

  it("leave out the article one is reading from the others", async () => {
    expect((await listRecentArticles(2, "tin-3")).map(({ slug }) => slug)).toEqual(["tin-2", "tin-1"]);
  });
});
