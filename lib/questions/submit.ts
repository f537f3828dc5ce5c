import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { checkProof } from "@/lib/proofs/check";
import { spendProof } from "@/lib/proofs/spend";
import { limit } from "@/lib/rate-limit";
import { applyAutomaticRule } from "@/lib/routing/route-automatically";
import { linkToken, seal } from "@/lib/secrets";
import { nextQuestionCode } from "./code";
import { createQuestion } from "./create";
import { formOptions } from "./form-options";
import { checkFormGuard } from "./form-guard";
import { findRepeat, type Repeat } from "./repeat";
import type { Submission } from "./schema";

export type Submitted = { questionId: number; code: string; token: string; created: boolean };

/**
 * A citizen's question from the public form. The same form sent twice (double click, back and again, a retried
 * request) is one question and gets the same answer; edited words make a new one.
 * A proof of work is used up with it; without one, as without JavaScript, fewer are taken from one address.
 * Throws `rate_limited`, or `invalid` for a form sent too fast or too late, a proof that is wrong, out of date or used,
 * an unknown topic or place, a lost file.
 */
export async function submit(address: string, input: Submission): Promise<Submitted> {
  const submissionKey = keyOf(input);
  const at = now();
  const before = await findRepeat(submissionKey, input, at);
  if (before !== null) return asSubmitted(before);
  checkFormGuard(input, at);
  const proof = await checkProof("submit", input.proof);
  const subject = await subjectOf(input);
  await limit(proof === null ? "submitPlain" : "submit", address);
  const triageDueAt = dueDate(at, await currentPolicy("triage"), await currentCalendar());
  const code = await nextQuestionCode(at);
  try {
    const { id } = await transaction(async (tx) => {
      await spendProof(tx, proof);
      const question = await createQuestion(tx, {
        ...subject,
        code,
        submissionKey,
        triageDueAt,
        title: input.title,
        content: input.content,
        channel: "web",
        visibility: input.visibility,
        locale: input.locale,
        citizen: { name: input.name, email: input.email, phone: input.phone },
        uploads: input.uploads,
        submittedAt: at,
      });
      await record(tx, { type: "question.submitted", questionId: question.id, actorId: null });
      return question;
    });
    // Rules go by topic.
    if (subject.topicId !== null) await applyAutomaticRule(id);
    return { questionId: id, code, token: linkToken(code, "track", 1), created: true };
  } catch (error) {
    // Whoever lost the race to the same key, or to its files, finds the winner's question.
    const winner = await findByKey(submissionKey);
    if (winner === null) throw error;
    return asSubmitted(winner);
  }
}

/** Contact details are part of the key, so it is an HMAC: it must not tell them to a reader of the database. */
function keyOf(input: Submission): string {
  const { formKey, title, content, topic, place, name, email, phone, visibility, uploads } = input;
  const words = [formKey, title, content, topic, place, name, email, phone, visibility, ...uploads];
  return seal("submission", JSON.stringify(words));
}

function findByKey(submissionKey: string): Promise<Repeat | null> {
  return db.question.findUnique({
    where: { submissionKey },
    select: { id: true, code: true, secretGeneration: true },
  });
}

function asSubmitted(question: Repeat): Submitted {
  const token = linkToken(question.code, "track", question.secretGeneration);
  return { questionId: question.id, code: question.code, token, created: false };
}

async function subjectOf({
  topic,
  place,
}: Submission): Promise<{ topicId: number | null; placeId: number | null }> {
  const { topics, places } = await formOptions();
  const topicId = topic === null ? null : topics.find(({ slug }) => slug === topic)?.id;
  const placeId = place === null ? null : places.find(({ code }) => code === place)?.id;
  const fields = {
    ...(topicId === undefined ? { topic: "topic_unknown" } : {}),
    ...(placeId === undefined ? { place: "place_unknown" } : {}),
  };
  if (topicId === undefined || placeId === undefined) throw new AppError("invalid", { fields });
  return { topicId, placeId };
}
