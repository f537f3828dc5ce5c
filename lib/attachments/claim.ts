import "server-only";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";

/** How long a received file waits for the form it came with. */
export const pendingHours = 24;

/**
 * Gives pending uploads to a question (and to a thread entry of it). Each can be claimed once. Throws `invalid`
 * when one is gone, so that a question is never kept without a file its asker believes to have sent.
 */
export async function claimUploads(
  tx: Transaction,
  {
    ids,
    questionId,
    threadEntryId,
    at,
  }: { ids: string[]; questionId: number; threadEntryId?: number; at: Date },
): Promise<void> {
  if (ids.length === 0) return;
  const { count } = await tx.attachment.updateMany({
    where: { id: { in: ids }, state: "pending", createdAt: { gt: oldestPending(at) } },
    data: { state: "ready", questionId, threadEntryId: threadEntryId ?? null },
  });
  if (count !== new Set(ids).size) throw new AppError("invalid", { fields: { uploads: "file_lost" } });
}

export function oldestPending(at: Date): Date {
  return new Date(at.getTime() - pendingHours * 3_600_000);
}
