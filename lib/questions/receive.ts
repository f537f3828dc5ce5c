import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { answerClock, type AnswerClock } from "./answer-clock";
import { change, open } from "./change";
import { checkClassification } from "./classification";
import type { ReceiveInput } from "./desk-schema";
import type { QuestionKind, Urgency } from "./status";
import type { Subject } from "./subject";

export type Receipt = {
  topicId: number;
  placeId: number | null;
  kind: QuestionKind;
  urgency: Urgency;
  clock: AnswerClock;
};

/**
 * Takes a question in: topic, kind and urgency are set, the answer clock starts (day 1 is the next working day)
 * under the policy and calendar of today, and the citizen is told the due date.
 * Throws `conflict` when somebody was faster, `invalid` for an unknown topic or place.
 */
export async function receive(actor: Viewer, input: ReceiveInput): Promise<void> {
  const clock = await answerClock(now(), input.urgency);
  await transaction(async (tx) => {
    const question = await open(tx, actor, "receive", input);
    await checkClassification(tx, input);
    const { topicId, placeId, kind, urgency } = input;
    await takeIn(tx, question, { topicId, placeId, kind, urgency, clock }, actor.personId);
  });
}

/** The same for the system and the hotline, which have their own ways to decide. */
export async function takeIn(
  tx: Transaction,
  question: Pick<Subject, "id" | "version" | "status">,
  { clock, ...classification }: Receipt,
  actorId: number | null,
): Promise<void> {
  await change(tx, question, "receive", { ...classification, ...clock });
  await record(tx, {
    type: "question.received",
    questionId: question.id,
    actorId,
    data: {
      ...classification,
      policyId: clock.answerPolicyId,
      calendarId: clock.calendarId,
      dueAt: clock.dueAt.toISOString(),
    },
  });
}
