import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { ForwardInput } from "./decision-schema";
import { followUpDate } from "./follow-up";

/**
 * Passes a question to an agency outside, which answers it; the citizen is told by mail who has it and how to reach
 * them, for which `reasonText` stands in the register. The clock stops; a day to ask there again may be kept.
 */
export async function forward(actor: Viewer, input: ForwardInput): Promise<void> {
  const { agency, contact, followUpDay } = input;
  const followUpAt = await followUpDate(followUpDay);
  await transaction(async (tx) => {
    const question = await open(tx, actor, "forward", input);
    await change(tx, question, "forward", {
      forwardedTo: agency,
      reasonText: contact,
      followUpAt,
      closedAt: now(),
    });
    await record(tx, {
      type: "question.forwarded",
      questionId: question.id,
      actorId: actor.personId,
      data: { followUpDay },
    });
  });
}
