import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { isReturnable } from "./policy";
import type { PublicationReasonInput } from "./schema";
import { changePublication, openForPublication } from "./subject";

/**
 * Gives an answer that waits for publication back to the department that wrote it. The department is told by letter
 * and reads why at the desk; the clock of the publication stops until it asks again.
 */
export async function returnBeforePublishing(actor: Viewer, input: PublicationReasonInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await openForPublication(tx, actor, input);
    if (!isReturnable(question)) throw new AppError("conflict");
    await changePublication(tx, actor, question, { to: "returned", publicationDueAt: null });
    const { id } = await tx.publicationReturn.create({
      data: {
        questionId: question.id,
        returnedById: actor.personId,
        reason: input.reason,
        createdAt: now(),
      },
      select: { id: true },
    });
    await record(tx, {
      type: "publication.returned",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { publicationReturnId: id },
    });
  });
}
