import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { hasRole, isProvinceLeader, type Viewer } from "@/lib/viewer";
import type { DropCorrectionInput } from "./answer-schema";
import { change, open } from "./change";

/** A proposed correction is not sent after all, and why: decided by its proposer or by a leader. */
export async function dropCorrection(actor: Viewer, input: DropCorrectionInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "dropCorrection", input);
    const waiting = await tx.correction.findFirst({
      where: { questionId: question.id, sentAt: null, droppedAt: null },
      select: { id: true, answerVersionId: true, proposedById: true },
    });
    if (waiting === null) throw new AppError("conflict");
    const { leadDepartmentId } = question;
    if (!mayDrop(actor, { leadDepartmentId, proposedById: waiting.proposedById })) {
      throw new AppError("forbidden");
    }
    await change(tx, question, "dropCorrection");
    await tx.correction.update({
      where: { id: waiting.id },
      data: { droppedAt: now(), droppedById: actor.personId, dropReason: input.reason },
    });
    await record(tx, {
      type: "correction.dropped",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: leadDepartmentId,
      data: { correctionId: waiting.id, answerVersionId: waiting.answerVersionId },
    });
  });
}

/** Of those whom the policy lets drop corrections at all: an official only the own one. */
export function mayDrop(
  viewer: Viewer,
  { leadDepartmentId, proposedById }: { leadDepartmentId: number | null; proposedById: number },
): boolean {
  const leads = leadDepartmentId !== null && hasRole(viewer, "leader", leadDepartmentId);
  return viewer.personId === proposedById || leads || isProvinceLeader(viewer);
}
