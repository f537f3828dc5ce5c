import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { mayEditArticles } from "./policy";
import { articleText } from "./write-revision";

/** So many of the newest are listed; nobody looks further back, and each stays in the table. */
const most = 200;

/** Who saved which revision when, newest first. Throws `forbidden`. */
export async function listRevisions(viewer: Viewer, articleId: number) {
  if (!mayEditArticles(viewer)) throw new AppError("forbidden");
  return db.articleRevision.findMany({
    where: { articleId },
    orderBy: { number: "desc" },
    take: most,
    select: { number: true, restoredFrom: true, savedAt: true, savedBy: { select: { name: true } } },
  });
}

const selection = {
  ...articleText,
  number: true,
  category: { select: { name: true, nameEn: true } },
} as const;

export type Revision = NonNullable<Awaited<ReturnType<typeof findRevision>>>["revision"];

/** A revision and the one before it (null for the first); null when there is no such revision. Throws `forbidden`. */
export async function findRevision(viewer: Viewer, articleId: number, number: number) {
  if (!mayEditArticles(viewer)) throw new AppError("forbidden");
  const [revision, before] = await Promise.all([
    db.articleRevision.findUnique({ where: { articleId_number: { articleId, number } }, select: selection }),
    db.articleRevision.findFirst({
      where: { articleId, number: { lt: number } },
      orderBy: { number: "desc" },
      select: selection,
    }),
  ]);
  return revision === null ? null : { revision, before };
}
