import "server-only";
import { mayEditArticles } from "@/lib/articles/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { Viewer } from "@/lib/viewer";
import { findHeld, holdCategories } from "./hold";
import type { RetireCategoryInput } from "./schema";

/**
 * Takes a category out of use, or back into it. Articles keep it, and readers find them under it. Doing it twice changes
 * nothing. Throws `forbidden` and `not_found`.
 */
export async function retireCategory(actor: Viewer, { id, retired }: RetireCategoryInput): Promise<void> {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const { retiredAt } = findHeld(await holdCategories(tx), id);
    if ((retiredAt !== null) === retired) return;
    await tx.articleCategory.update({ where: { id }, data: { retiredAt: retired ? now() : null } });
    const type = retired ? "category.retired" : "category.restored";
    await recordForPortal(tx, { type, actorId: actor.personId, data: { categoryId: id } });
  });
}
