import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { mayEditArticles } from "./policy";
import { previewToken } from "./share-preview";
import { articleText } from "./write-revision";

export type DeskArticle = NonNullable<Awaited<ReturnType<typeof findArticleForDesk>>>;

/** An article as its editor sees it, with the living preview link's token; null when there is none. Throws `forbidden`. */
export async function findArticleForDesk(viewer: Viewer, id: number) {
  if (!mayEditArticles(viewer)) throw new AppError("forbidden");
  const found = await db.article.findUnique({
    where: { id },
    select: {
      ...articleText,
      ...{ id: true, version: true, slug: true, state: true, views: true, updatedAt: true },
      ...{ scheduledFor: true, publishedAt: true, archivedAt: true },
      ...{ previewGeneration: true, previewHash: true, previewUntil: true },
      cover: { select: { id: true, width: true, height: true, widths: true } },
      updatedBy: { select: { name: true } },
    },
  });
  if (found === null) return null;
  const { previewGeneration, previewHash, previewUntil, ...article } = found;
  const lives = previewHash !== null && previewUntil !== null && previewUntil > now();
  const preview = lives ? { token: previewToken(id, previewGeneration), until: previewUntil } : null;
  return { ...article, preview };
}
