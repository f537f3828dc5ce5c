import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { mayEditArticles } from "./policy";
import type { DeskSearch } from "./schema";
import { articleStates, type ArticleState } from "./status";
import { holdsWords } from "./words";

export const deskArticlesPerPage = 20;

/** A page of all articles, the one changed last first, with how many of each state match the search. Throws `forbidden`. */
export async function listArticlesForDesk(viewer: Viewer, { state, q, page }: DeskSearch) {
  if (!mayEditArticles(viewer)) throw new AppError("forbidden");
  const matching = holdsWords(q) ?? {};
  const [articles, groups] = await Promise.all([
    db.article.findMany({
      where: { ...matching, ...(state && { state }) },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * deskArticlesPerPage,
      take: deskArticlesPerPage,
      select: {
        ...{ id: true, title: true, state: true, author: true, views: true },
        ...{ scheduledFor: true, publishedAt: true, archivedAt: true, updatedAt: true },
        category: { select: { name: true, nameEn: true } },
        updatedBy: { select: { name: true } },
      },
    }),
    db.article.groupBy({ by: ["state"], where: matching, _count: true }),
  ]);
  const counted = new Map(groups.map((group) => [group.state, group._count]));
  const counts = Object.fromEntries(articleStates.map((one) => [one, counted.get(one) ?? 0])) as Record<
    ArticleState,
    number
  >;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { articles, counts, all, total: state === undefined ? all : counts[state] };
}

/** What an article may be filed under, in order: what is in use, and what it has already (`present`). */
export function listCategoryChoices(present: number | null) {
  return db.articleCategory.findMany({
    where: { OR: [{ retiredAt: null }, ...(present === null ? [] : [{ id: present }])] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, nameEn: true },
  });
}
