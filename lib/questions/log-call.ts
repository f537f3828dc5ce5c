import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { trackingCode } from "@/lib/secrets";
import type { Viewer } from "@/lib/viewer";
import { answerClock } from "./answer-clock";
import { checkClassification } from "./classification";
import { nextQuestionName } from "./code";
import { createQuestion } from "./create";
import type { LogCallInput } from "./desk-schema";
import { mayLogCall } from "./policy";
import { takeIn } from "./receive";

/** Both are read out to the caller. */
export type LoggedCall = { questionId: number; code: string; trackingCode: string };

/**
 * The hotline's operator writes down a caller's question word for word, reads it back, and it is received at once.
 * The same form sent twice is one question. Throws `invalid` for an unknown topic or place.
 */
export async function logCall(actor: Viewer, input: LogCallInput): Promise<LoggedCall> {
  if (!mayLogCall(actor)) throw new AppError("forbidden");
  const submissionKey = `call:${String(actor.personId)}:${input.callKey}`;
  const before = await findLogged(submissionKey);
  if (before !== null) return before;
  const at = now();
  const { topicId, placeId, kind, urgency } = input;
  const [{ id, code }, clock] = await Promise.all([nextQuestionName(at), answerClock(at, urgency)]);
  try {
    await transaction(async (tx) => {
      await checkClassification(tx, input);
      const { name, email, phone } = input;
      await createQuestion(
        tx,
        {
          ...{ id, code, submissionKey, topicId, placeId, title: input.title, content: input.content },
          ...{ channel: "phone", visibility: "anonymous", locale: "vi", citizen: { name, email, phone } },
          ...{ submittedAt: at, triageDueAt: null },
        },
        { type: "question.logged", actorId: actor.personId, proof: null },
      );
      const question = { id, version: 1, status: "submitted" as const };
      await takeIn(tx, question, { topicId, placeId, kind, urgency, clock }, actor.personId);
    });
    return { questionId: id, code, trackingCode: trackingCode(code, 1) };
  } catch (error) {
    // Whoever lost the race to the same key finds the winner's question.
    const winner = await findLogged(submissionKey);
    if (winner === null) throw error;
    return winner;
  }
}

async function findLogged(submissionKey: string): Promise<LoggedCall | null> {
  const found = await db.question.findUnique({
    where: { submissionKey },
    select: { id: true, code: true, secretGeneration: true },
  });
  if (found === null) return null;
  return {
    questionId: found.id,
    code: found.code,
    trackingCode: trackingCode(found.code, found.secretGeneration),
  };
}
