import "server-only";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import { checkClassification } from "./classification";
import type { ReclassifyInput } from "./desk-schema";

/** Corrects topic, place, kind and urgency of an open question. A due date already promised stays as it was promised. */
export async function reclassify(actor: Viewer, input: ReclassifyInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "reclassify", input);
    await checkClassification(tx, input);
    const { topicId, placeId, kind, urgency } = input;
    await change(tx, question, "reclassify", { topicId, placeId, kind, urgency });
    await record(tx, {
      type: "question.reclassified",
      questionId: question.id,
      actorId: actor.personId,
      data: { topicId, placeId, kind, urgency },
    });
  });
}
