import "server-only";
import { now } from "@/lib/clock";
import { claimUploads } from "@/lib/attachments/claim";
import { db, transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { AppError } from "@/lib/errors";
import { checkProof, type Proof } from "@/lib/proofs/check";
import { applyAutomaticRule } from "@/lib/routing/route-automatically";
import { linkToken, seal } from "@/lib/secrets";
import { admit } from "./admit";
import { createQuestion, type NewQuestion } from "./create";
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
  const checked = await check(input, at).catch((refusal: unknown) => ({ refusal }));
  if ("refusal" in checked) {
    // A form that became a question keeps its answer, however old it is by now.
    const before = await findRepeat(submissionKey, input, at);
    if (before === null) throw checked.refusal;
    return asSubmitted(before);
  }
  const { proof, ...subject } = checked;
  const admitted = await admit({ address, submissionKey, input, hasProof: proof !== null, at });
  if (admitted.before !== null) return asSubmitted(admitted.before);
  const { name, intake } = admitted;
  try {
    await write(input, { ...name, ...subject, submissionKey, submittedAt: at }, { proof, intake });
    // Rules go by topic.
    if (subject.topicId !== null) await applyAutomaticRule(name.id);
    const token = linkToken(name.code, "track", 1);
    return { questionId: name.id, code: name.code, token, created: true };
  } catch (error) {
    // Whoever lost the race to the same key, or to its files, finds the winner's question.
    const winner = await findByKey(submissionKey);
    if (winner === null) throw error;
    return asSubmitted(winner);
  }
}

/** Files are claimed by a statement of their own, so only with files is there a transaction to open. */
async function write(
  { title, content, visibility, locale, name, email, phone, uploads: ids }: Submission,
  known: Pick<NewQuestion, "id" | "code" | "submissionKey" | "submittedAt" | keyof Subject>,
  { proof, intake }: { proof: Proof | null; intake: readonly number[] },
): Promise<void> {
  const citizen = { name, email, phone };
  const question = { ...known, title, content, visibility, locale, citizen, channel: "web" } as const;
  const told = { type: "question.submitted", actorId: null, proof, intake } as const;
  if (ids.length === 0) return createQuestion(db, question, told);
  await transaction(async (tx) => {
    await createQuestion(tx, question, told);
    await claimUploads(tx, { ids, questionId: known.id, at: known.submittedAt });
  });
}

type Subject = { topicId: number | null; placeId: number | null; triageDueAt: Date };

/** What can be refused without looking at a question. */
async function check(input: Submission, at: Date): Promise<Subject & { proof: Proof | null }> {
  checkFormGuard(input, at);
  const proof = await checkProof("submit", input.proof);
  const subject = await subjectOf(input);
  const triageDueAt = dueDate(at, await currentPolicy("triage"), await currentCalendar());
  return { proof, ...subject, triageDueAt };
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
