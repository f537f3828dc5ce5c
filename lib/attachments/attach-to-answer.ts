import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { open } from "@/lib/questions/change";
import type { Viewer } from "@/lib/viewer";
import type { AttachToAnswerInput } from "./answer-schema";
import { oldestPending } from "./claim";
import { maxFiles } from "./status";

/**
 * Gives received files to the answer being written. Throws `invalid` when one is gone or belongs to something already,
 * and when the answer would have more than five or the scanner found something in one. No event: a draft is nobody's news.
 */
export async function attachToAnswer(actor: Viewer, { code, uploads }: AttachToAnswerInput): Promise<void> {
  await transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "saveDraft", { code });
    await lock(tx, questionId);
    const at = now();
    const { count } = await tx.attachment.updateMany({
      where: { id: { in: uploads }, state: "pending", createdAt: { gt: oldestPending(at) } },
      data: { state: "ready" },
    });
    const infected = await tx.attachment.count({ where: { id: { in: uploads }, scan: "infected" } });
    if (infected > 0) throw new AppError("invalid", { fields: { uploads: "file_infected" } });
    if (count !== uploads.length) throw new AppError("invalid", { fields: { uploads: "file_lost" } });
    await tx.draftFile.createMany({
      data: uploads.map((attachmentId) => ({
        ...{ attachmentId, questionId, addedById: actor.personId, createdAt: at },
      })),
    });
    if ((await tx.draftFile.count({ where: { questionId } })) > maxFiles)
      throw new AppError("invalid", { fields: { uploads: "file_many" } });
  });
}

/** Two who attach at once are counted one after the other. */
async function lock(tx: Transaction, questionId: number): Promise<void> {
  await tx.$queryRaw`select id from questions where id = ${questionId} for update`;
}
