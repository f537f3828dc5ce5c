import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { ReturnDraftInput } from "./desk-schema";

/** The leader gives the newest version back with a reason and a comment. A next version needs an approval of its own. */
export async function returnDraft(actor: Viewer, input: ReturnDraftInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "returnDraft", input);
    const { reasonCode, comment } = input;
    const answerVersionId = question.latestVersionId;
    if (answerVersionId === null) throw new AppError("conflict");
    await change(tx, question, "returnDraft");
    await tx.approval.create({
      data: {
        answerVersionId,
        personId: actor.personId,
        decision: "returned",
        reasonCode,
        comment,
        createdAt: now(),
      },
    });
    await record(tx, {
      type: "draft.returned",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { answerVersionId, reasonCode },
    });
  });
}
