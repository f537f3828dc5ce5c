import "server-only";
import { mayEditArticles } from "@/lib/articles/policy";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import { slugOf } from "@/lib/publishing/slug";
import type { Viewer } from "@/lib/viewer";
import { findHeld, holdCategories } from "./hold";
import type { SaveCategoryInput } from "./schema";

/**
 * Adds a category at the end, or renames the one named by `id` as it was shown; its address stays. Throws `forbidden`,
 * `not_found`, `invalid` for a name that another has, and `conflict` when somebody renamed it meanwhile.
 */
export async function saveCategory(
  actor: Viewer,
  { id, version, name, nameEn }: SaveCategoryInput,
): Promise<void> {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const held = await holdCategories(tx);
    const same = (other: string): boolean => other.toLocaleLowerCase("vi") === name.toLocaleLowerCase("vi");
    if (held.some((other) => other.id !== id && same(other.name)))
      throw new AppError("invalid", { fields: { name: "category_name_taken" } });
    if (id === null) {
      const slug = freeSlug(
        name,
        held.map((category) => category.slug),
      );
      const position = Math.max(-1, ...held.map((category) => category.position)) + 1;
      const made = await tx.articleCategory.create({ data: { slug, name, nameEn, position } });
      await tell(made.id, "category.created");
      return;
    }
    const before = findHeld(held, id);
    if (before.version !== version) throw new AppError("conflict", { reason: "category_changed" });
    if (before.name === name && before.nameEn === nameEn) return;
    await tx.articleCategory.update({ where: { id }, data: { name, nameEn, version: { increment: 1 } } });
    await tell(id, "category.renamed");

    function tell(categoryId: number, type: "category.created" | "category.renamed"): Promise<number> {
      return recordForPortal(tx, { type, actorId: actor.personId, data: { categoryId } });
    }
  });
}

/** `thong-bao`, or `thong-bao-2` when another has that; a name without a Latin letter gets a number, too. */
function freeSlug(name: string, taken: readonly string[]): string {
  const words = slugOf(name, "") || "chuyen-muc";
  const slugs = [words, ...taken.map((_, index) => `${words}-${String(index + 2)}`)];
  return slugs.find((slug) => !taken.includes(slug)) ?? words;
}
