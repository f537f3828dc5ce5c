import "server-only";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { RejectInput } from "./desk-schema";

/** Refuses a question with a reason and where to go instead; the citizen is told both by mail. */
export async function reject(actor: Viewer, input: RejectInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "reject", input);
    const { reasonCode, reasonText } = input;
    await change(tx, question, "reject", { reasonCode, reasonText });
    await record(tx, {
      type: "question.rejected",
      questionId: question.id,
      actorId: actor.personId,
      data: { reasonCode },
    });
  });
}
