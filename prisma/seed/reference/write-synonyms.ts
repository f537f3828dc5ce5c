import type { Transaction } from "@/lib/db";
import { synonyms } from "./synonyms";

/** Once: a pair that an editor took out must not come back. */
export async function seedSynonyms(tx: Transaction): Promise<void> {
  const known = await tx.searchSynonym.count();
  if (known > 0) return;
  await tx.searchSynonym.createMany({ data: [...synonyms], skipDuplicates: true });
}
