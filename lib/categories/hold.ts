import "server-only";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";

/** The categories of the news in their order. Nobody else changes one of them until the transaction has ended. */
export async function holdCategories(tx: Transaction) {
  await tx.$executeRaw`lock table article_categories in share row exclusive mode`;
  return tx.articleCategory.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
}
type Held = Awaited<ReturnType<typeof holdCategories>>;

/** Throws `not_found`. */
export function findHeld(held: Held, id: number): Held[number] {
  const found = held.find((category) => category.id === id);
  if (found === undefined) throw new AppError("not_found", { reason: "category_unknown" });
  return found;
}
