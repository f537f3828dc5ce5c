import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { TargetInput } from "./desk-schema";

/** The approver takes the answer back before it is released: nothing was sent. Afterwards a `conflict`. */
export async function undoSend(actor: Viewer, input: TargetInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "undoSend", input);
    const { releaseAt, latestVersionId } = question;
    if (releaseAt === null || latestVersionId === null || releaseAt <= now()) throw new AppError("conflict");
    await change(tx, question, "undoSend", { releaseAt: null });
    await tx.answer.deleteMany({ where: { answerVersionId: latestVersionId, releasedAt: null } });
    await tx.approval.deleteMany({ where: { answerVersionId: latestVersionId, decision: "approved" } });
    await record(tx, {
      type: "answer.undone",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { answerVersionId: latestVersionId },
    });
  });
}
