import "server-only";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import type { SignApologyInput } from "./apology-schema";
import { open } from "./change";

/**
 * The leader signs the letter of apology for a late answer, as it was prepared or changed, and it goes to the citizen
 * under the leader's name and title. Once: a signed letter, and one that a newer replaced, is a `conflict`. Nothing
 * else of the question changes, so it refuses nobody who is writing the answer.
 */
export async function signApology(actor: Viewer, input: SignApologyInput): Promise<void> {
  const { code, apologyId, content } = input;
  await transaction(async (tx) => {
    const question = await open(tx, actor, "signApology", { code });
    const unsigned = await findUnsignedApology(question, tx);
    if (unsigned?.id !== apologyId) throw new AppError("conflict", { reason: "apology_signed" });
    const { count } = await tx.apology.updateMany({
      where: { id: apologyId, signedAt: null },
      data: { content, signedById: actor.personId, signedAt: now() },
    });
    if (count === 0) throw new AppError("conflict", { reason: "apology_signed" });
    await record(tx, {
      type: "apology.signed",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { apologyId, number: unsigned.number },
    });
  });
}

/** The letter that waits for a signature: the newest of the clock that runs now, unless it is signed. */
export async function findUnsignedApology(
  question: { id: number; dueAt: Date | null },
  reader: Pick<Transaction, "apology"> = db,
) {
  if (question.dueAt === null) return null;
  const newest = await reader.apology.findFirst({
    where: { questionId: question.id, dueAt: question.dueAt },
    orderBy: { number: "desc" },
    select: { id: true, number: true, content: true, committedAt: true, signedAt: true },
  });
  return newest?.signedAt === null ? newest : null;
}
