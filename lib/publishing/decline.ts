import "server-only";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { isLive, isPublishable } from "./policy";
import type { PublicationReasonInput } from "./schema";
import { changePublication, openForPublication } from "./subject";

/** Decides that an answered question stays off the portal; the reason is kept as a note. May still be published later. */
export async function decline(actor: Viewer, input: PublicationReasonInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await openForPublication(tx, actor, input);
    const { publication } = question;
    if (!isPublishable(question) || isLive(question) || publication === "unpublished")
      throw new AppError("conflict");
    await changePublication(tx, actor, question, { to: "not_for_publication", publicationDueAt: null });
    await tx.note.create({
      data: { questionId: question.id, authorId: actor.personId, content: input.reason },
    });
    await record(tx, {
      type: "publication.declined",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
    });
  });
}
