import "server-only";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";
import type { NewsSearch } from "./schema";
import { holdsWords } from "./words";

export const articlesPerPage = 10;

const cover = { select: { id: true, width: true, height: true, widths: true } } as const;
const inList = {
  slug: true,
  title: true,
  titleEn: true,
  lead: true,
  leadEn: true,
  category: { select: { slug: true, name: true, nameEn: true } },
  cover,
  coverAlt: true,
  publishedAt: true,
} as const satisfies Prisma.ArticleSelect;
const newestFirst = [{ publishedAt: "desc" as const }, { id: "desc" as const }];

type Row = Prisma.ArticleGetPayload<{ select: typeof inList }>;
export type ListedArticle = ReturnType<typeof listed>;

/** One page of the published articles, newest first, and how many there are in all. Pages count from 1. */
export async function listArticles({ q, category, page }: NewsSearch) {
  const where: Prisma.ArticleWhereInput = {
    state: "published",
    ...(category === "" ? {} : { category: { slug: category } }),
    ...holdsWords(q),
  };
  const [rows, total] = await Promise.all([
    db.article.findMany({
      where,
      orderBy: newestFirst,
      skip: (page - 1) * articlesPerPage,
      take: articlesPerPage,
      select: inList,
    }),
    db.article.count({ where }),
  ]);
  return { articles: rows.map(listed), total };
}

/** The newest articles, for the home page, "Các tin khác" and the feed. */
export async function listRecentArticles(limit: number, exceptSlug = "") {
  const rows = await db.article.findMany({
    where: { state: "published", slug: { not: exceptSlug } },
    orderBy: newestFirst,
    take: limit,
    select: inList,
  });
  return rows.map(listed);
}

/** The categories that hold published articles, in their order, with how many. */
export async function listNewsCategories() {
  const rows = await db.articleCategory.findMany({
    where: { articles: { some: { state: "published" } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      slug: true,
      name: true,
      nameEn: true,
      _count: { select: { articles: { where: { state: "published" } } } },
    },
  });
  return rows.map(({ _count, ...category }) => ({ ...category, count: _count.articles }));
}

export type FoundArticle = NonNullable<Extract<Awaited<ReturnType<typeof findArticle>>, { article: object }>>;

/**
 * What stands at an address of the news: a published or archived article; "gone" for one that was published once;
 * null for what never was, also when a draft waits there.
 */
export async function findArticle(slug: string) {
  const found = await db.article.findUnique({
    where: { slug },
    select: {
      ...inList,
      ...{ id: true, state: true, content: true, contentEn: true, author: true, views: true },
      ...{ coverCaption: true, archivedAt: true, updatedAt: true },
    },
  });
  if (found?.publishedAt === undefined || found.publishedAt === null) return null;
  if (found.state !== "published" && found.state !== "archived") return "gone" as const;
  const { publishedAt } = found;
  return { article: { ...found, ...listed(found), publishedAt } };
}

/** `category` and `categoryEn` are names; empty and null where there is none. */
function listed({ category, ...row }: Row) {
  return {
    ...row,
    category: category?.name ?? "",
    categoryEn: category?.nameEn ?? null,
    categorySlug: category?.slug ?? "",
  };
}
