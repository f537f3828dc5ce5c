import "server-only";
import { db } from "@/lib/db";

export const articlesPerPage = 10;

const inList = {
  slug: true,
  title: true,
  titleEn: true,
  lead: true,
  category: true,
  publishedAt: true,
} as const;
const newestFirst = [{ publishedAt: "desc" as const }, { id: "desc" as const }];

/** One page of the published articles, newest first, and how many there are in all. Pages count from 1. */
export async function listArticles(page: number) {
  const where = { state: "published" as const };
  const [articles, total] = await Promise.all([
    db.article.findMany({
      where,
      orderBy: newestFirst,
      skip: (page - 1) * articlesPerPage,
      take: articlesPerPage,
      select: inList,
    }),
    db.article.count({ where }),
  ]);
  return { articles, total };
}

/** The newest articles, for the home page and for "Các tin khác". */
export function listRecentArticles(limit: number, exceptSlug = "") {
  return db.article.findMany({
    where: { state: "published", slug: { not: exceptSlug } },
    orderBy: newestFirst,
    take: limit,
    select: inList,
  });
}

/** A published article; drafts, scheduled and archived ones do not exist for the public. */
export function findArticle(slug: string) {
  return db.article.findFirst({
    where: { slug, state: "published" },
    select: { ...inList, content: true, author: true },
  });
}
