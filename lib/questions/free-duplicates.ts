import "server-only";
import type { Transaction } from "@/lib/db";
import { record } from "@/lib/events/record";

/**
 * When a master ends without an answer, those merged into it stand on their own again: where they were before a
 * department had them, with the due date they were promised. Duplicates of these keep following them.
 */
export async function freeDuplicates(tx: Transaction, masterId: number): Promise<void> {
  const duplicates = await tx.question.findMany({
    where: { masterId, status: "duplicate" },
    orderBy: { id: "asc" },
    select: { id: true, receivedAt: true },
  });
  for (const { id, receivedAt } of duplicates) {
    await tx.question.update({
      where: { id },
      data: {
        status: receivedAt === null ? "submitted" : "received",
        masterId: null,
        version: { increment: 1 },
      },
    });
    await record(tx, { type: "question.unmerged", questionId: id, actorId: null, data: { masterId } });
  }
}
