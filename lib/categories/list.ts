import "server-only";
import { mayEditArticles } from "@/lib/articles/policy";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";

/**
 * Every category in its order, with how many articles have it and whether it may be removed, because none ever had it.
 * Throws `forbidden`.
 */
export async function listCategories(viewer: Viewer) {
  if (!mayEditArticles(viewer)) throw new AppError("forbidden");
  const rows = await db.articleCategory.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, nameEn: true, retiredAt: true, version: true },
      _count: { select: { articles: true, revisions: true } },
    },
  });
  return rows.map(({ _count, ...category }) => ({
    ...category,
    articles: _count.articles,
    isUnused: _count.articles + _count.revisions === 0,
  }));
}
