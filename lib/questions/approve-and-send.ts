import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { ApproveAndSendInput } from "./desk-schema";

/** How long an approved answer is held so that it can be undone. */
export const holdMs = 10_000;

/**
 * Approves exactly the version the leader read and sends it after a hold of ten seconds. Until the release the
 * status stays pending_approval and the citizen sees nothing; the time of approval is the time of the answer.
 * Who drafted may not approve (`forbidden`); a newer version, or a second approval, is a `conflict`.
 */
export async function approveAndSend(
  actor: Viewer,
  input: ApproveAndSendInput,
): Promise<{ releaseAt: Date }> {
  return transaction(async (tx) => {
    const question = await open(tx, actor, "approveAndSend", input);
    const { answerVersionId } = input;
    if (answerVersionId !== question.latestVersionId) throw new AppError("conflict");
    const approvedAt = now();
    const releaseAt = new Date(approvedAt.getTime() + holdMs);
    await change(tx, question, "approveAndSend", { releaseAt });
    const personId = actor.personId;
    await tx.approval.create({
      data: { answerVersionId, personId, decision: "approved", createdAt: approvedAt },
    });
    await tx.answer.create({
      data: { questionId: question.id, answerVersionId, approvedById: personId, approvedAt },
    });
    await record(tx, {
      type: "answer.approved",
      questionId: question.id,
      actorId: personId,
      departmentId: question.leadDepartmentId,
      data: { answerVersionId, releaseAt: releaseAt.toISOString() },
    });
    return { releaseAt };
  });
}
