import "server-only";
import { mayEditArticles } from "@/lib/articles/policy";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { Viewer } from "@/lib/viewer";
import { findHeld, holdCategories } from "./hold";
import type { MoveCategoryInput } from "./schema";

/** Changes places with the one above or below; at the end of the list nothing happens. Throws `forbidden` and `not_found`. */
export async function moveCategory(actor: Viewer, { id, way }: MoveCategoryInput): Promise<void> {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const held = await holdCategories(tx);
    const from = held.indexOf(findHeld(held, id));
    const to = from + (way === "up" ? -1 : 1);
    if (to < 0 || to >= held.length) return;
    const order = held.map((category) => category.id);
    order.splice(to, 0, ...order.splice(from, 1));
    for (const [position, categoryId] of order.entries())
      await tx.articleCategory.update({ where: { id: categoryId }, data: { position } });
    await recordForPortal(tx, { type: "category.moved", actorId: actor.personId, data: { categoryId: id } });
  });
}
