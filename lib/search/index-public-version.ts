import "server-only";
import type { Transaction } from "@/lib/db";
import { localYear } from "@/lib/format";
import { foldChanges } from "./frequencies";
import { indexDocuments, removeDocuments, type SearchDocument } from "./index-documents";

/** Makes a public version findable as it stands now, in the transaction that made or changed it. */
export async function indexPublicVersion(tx: Transaction, id: number): Promise<void> {
  await indexMany(tx, [id]);
}

/** The same for many, for import and seed. Unpublished ones are left out and taken out. */
export async function indexMany(tx: Transaction, ids: readonly number[]): Promise<void> {
  const versions = await tx.publicVersion.findMany({ where: { id: { in: [...ids] }, unpublishedAt: null } });
  await indexDocuments(
    tx,
    versions.map((version) => ({ ...version, year: yearOf(version) })) satisfies SearchDocument[],
  );
  await foldChanges(tx);
}

/** Takes a public version out of the search at once. */
export async function removePublicVersion(tx: Transaction, id: number): Promise<void> {
  await removeDocuments(tx, [id]);
}

/** The year a reader would look for it under: of the answer, else of the question, 0 without both. Asia/Ho_Chi_Minh. */
export function yearOf({ answeredAt, askedAt }: { answeredAt: Date | null; askedAt: Date | null }): number {
  const date = answeredAt ?? askedAt;
  return date === null ? 0 : localYear(date);
}
