import "server-only";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { changeArticle } from "./change";
import { mayEditArticles } from "./policy";
import { findCurrent } from "./save";
import { articleText, textOf } from "./write-revision";

/**
 * Makes the text of an old revision the article's text again, as a new revision: nothing is lost, the state stays. The
 * article is the one that was shown. Throws `forbidden`, `not_found`, `conflict`, and `invalid` when the article is read
 * by the public and the old text was not complete.
 */
export async function restoreRevision(
  actor: Viewer,
  { id, version, number }: { id: number; version: number; number: number },
): Promise<void> {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const current = await findCurrent(tx, id, version);
    const revision = await tx.articleRevision.findUnique({
      where: { articleId_number: { articleId: id, number } },
      select: articleText,
    });
    if (revision === null) throw new AppError("not_found", { reason: "article_revision_unknown" });
    const change = { step: "save" as const, text: textOf(revision), restoredFrom: number };
    await changeArticle(tx, actor.personId, current, change);
  });
}
