import "server-only";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { open } from "@/lib/questions/change";
import type { Viewer } from "@/lib/viewer";
import type { DetachFromAnswerInput } from "./answer-schema";

/** Takes a file out of the answer being written. One that no version handed in holds is deleted with the expired ones. */
export async function detachFromAnswer(actor: Viewer, { code, id }: DetachFromAnswerInput): Promise<void> {
  await transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "saveDraft", { code });
    const { count } = await tx.draftFile.deleteMany({ where: { attachmentId: id, questionId } });
    if (count === 0) throw new AppError("not_found", { reason: "file_gone" });
    await tx.attachment.updateMany({ where: { id, answerFiles: { none: {} } }, data: { state: "pending" } });
  });
}
