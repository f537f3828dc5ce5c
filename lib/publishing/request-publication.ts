import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { mayRequestPublication } from "./policy";
import { publicationDue } from "./publication-due";
import type { RequestPublicationInput } from "./schema";
import { changePublication, openForPublication } from "./subject";

/** The department answers a return: the question waits for publication again, with a new date to be public by. */
export async function requestPublication(actor: Viewer, input: RequestPublicationInput): Promise<void> {
  const publicationDueAt = await publicationDue(now());
  await transaction(async (tx) => {
    const question = await openForPublication(tx, actor, input, mayRequestPublication);
    if (question.publication !== "returned") throw new AppError("conflict");
    await changePublication(tx, actor, question, { to: "queued", publicationDueAt, reply: input.reply });
    await record(tx, {
      type: "publication.requested",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
    });
  });
}
