import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { publicationDue } from "@/lib/publishing/publication-due";
import type { Viewer } from "@/lib/viewer";
import type { SendCorrectionInput } from "./answer-schema";
import { change, open } from "./change";

/**
 * A leader who did not write it sends exactly the corrected text that was read, at once; the citizen gets it by mail
 * with the reason. The first answer stays on record, and so does its time. What was published waits for the editor
 * again; until then its page says that a correction is on its way.
 */
export async function sendCorrection(actor: Viewer, input: SendCorrectionInput): Promise<void> {
  const publicationDueAt = await publicationDue(now());
  await transaction(async (tx) => {
    const question = await open(tx, actor, "sendCorrection", input);
    const { answerVersionId } = input;
    if (answerVersionId !== question.latestVersionId) throw new AppError("conflict");
    await change(tx, question, "sendCorrection", await requeued(tx, question.id, publicationDueAt));
    const sentAt = now();
    const { count } = await tx.correction.updateMany({
      where: { answerVersionId, sentAt: null, droppedAt: null },
      data: { sentAt },
    });
    const corrected = await tx.answer.findFirst({
      where: { questionId: question.id, releasedAt: { not: null } },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    if (count === 0 || corrected === null) throw new AppError("conflict");
    const personId = actor.personId;
    await tx.approval.create({
      data: { answerVersionId, personId, decision: "approved", createdAt: sentAt },
    });
    const answer = await tx.answer.create({
      data: {
        ...{ questionId: question.id, answerVersionId, correctsId: corrected.id },
        ...{ approvedById: personId, approvedAt: sentAt, releasedAt: sentAt },
      },
      select: { id: true },
    });
    await record(tx, {
      type: "answer.corrected",
      questionId: question.id,
      actorId: personId,
      departmentId: question.leadDepartmentId,
      data: { answerId: answer.id, answerVersionId, correctsId: corrected.id },
    });
  });
}

/** The public version keeps its old text and its address until the editor publishes the corrected one. */
async function requeued(
  tx: Transaction,
  questionId: number,
  publicationDueAt: Date,
): Promise<{ publication?: "queued"; publicationDueAt?: Date }> {
  const { publication } = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { publication: true },
  });
  return publication === "published" ? { publication: "queued", publicationDueAt } : {};
}
