import "server-only";
import { mayEditArticles } from "@/lib/articles/policy";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { Viewer } from "@/lib/viewer";
import { findHeld, holdCategories } from "./hold";
import type { RemoveCategoryInput } from "./schema";

/**
 * Removes a category that no article has or ever had: revisions keep what they were filed under. Throws `forbidden`,
 * `not_found`, and `conflict` for one that is used.
 */
export async function removeCategory(actor: Viewer, { id }: RemoveCategoryInput): Promise<void> {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    findHeld(await holdCategories(tx), id);
    // Waits for an article that is just being filed under it.
    await tx.$executeRaw`select id from article_categories where id = ${id} for update`;
    const used = { where: { categoryId: id } };
    if ((await tx.article.count(used)) + (await tx.articleRevision.count(used)) > 0)
      throw new AppError("conflict", { reason: "category_used" });
    await tx.articleCategory.delete({ where: { id } });
    await recordForPortal(tx, {
      type: "category.removed",
      actorId: actor.personId,
      data: { categoryId: id },
    });
  });
}
