import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { beginning } from "@/lib/events/begin";
import { recipientsOf } from "@/lib/events/recipients";
import { plannedOnce } from "@/lib/planned-once";
import type { Proof } from "@/lib/proofs/check";
import { proofUsed, spending } from "@/lib/proofs/spend";
import { learningWords } from "@/lib/routing/learn";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";
import type { Channel, Visibility } from "@/prisma/generated/client";
import type { QuestionName } from "./code";

export type NewQuestion = QuestionName & {
  submissionKey: string;
  title: string;
  content: string;
  channel: Channel;
  visibility: Visibility;
  locale: string;
  topicId: number | null;
  placeId: number | null;
  citizen: { name: string; email: string | null; phone: string | null };
  submittedAt: Date;
  triageDueAt: Date | null;
};
type Told = {
  type: "question.submitted" | "question.logged";
  actorId: number | null;
  proof: Proof | null;
  /** The contacts that intakeContacts() finds, where they were read already. */
  intake?: readonly number[];
};

const generation = 1;
const rows = z.array(z.unknown());

/**
 * Writes a new question with status `submitted`, its citizen, what routing learns of it, its first event and the letters
 * that follow, and uses its proof of work up: all in one statement, because citizens wait for it and each statement costs
 * as much again. Whoever has files to claim calls it in a transaction. Throws `invalid` for a proof that was used, and a
 * unique violation when the submission key exists.
 */
export async function createQuestion(
  tx: Transaction,
  question: NewQuestion,
  { type, actorId, proof, ...read }: Told,
): Promise<void> {
  const { id, code, submittedAt: at, citizen, locale } = question;
  const occasion = {
    type,
    questionId: id,
    departmentId: null,
    data: {},
    citizenHasEmail: citizen.email !== null,
  };
  const to = await recipientsOf(tx, { ...occasion, ...read });
  const given = Prisma.sql`question`;
  const { parts, notice, hash } = beginning({ type, questionId: id, actorId, at, locale, to }, given);
  const written = await tx.$queryRaw`${plannedOnce}
    with proof as (${spending(proof)}),
    question as (
      insert into questions (id, code, submission_key, title, content, channel, visibility, locale, topic_id, place_id,
                             secret_generation, tracking_hash, link_hash, submitted_at, triage_due_at, head_hash,
                             created_at, updated_at)
      select ${id}::integer, ${code}, ${question.submissionKey}, ${question.title}, ${question.content},
             ${question.channel}::channel, ${question.visibility}::visibility, ${locale}, ${question.topicId}::integer,
             ${question.placeId}::integer, ${generation}::integer, ${hashSecret(trackingCode(code, generation))},
             ${hashSecret(linkToken(code, "track", generation))}, ${at}::timestamptz,
             ${question.triageDueAt}::timestamptz, ${hash}, ${at}::timestamptz, ${at}::timestamptz from proof
      returning id
    ),
    citizen as (
      insert into citizens (question_id, name, email, phone, consented_at)
      select id, ${citizen.name}, ${citizen.email}, ${citizen.phone}, ${at}::timestamptz from question
    ),
    learned as (${learningWords(question, given)}),
    ${parts}
    select event.id from event, ${notice}`;
  if (rows.parse(written).length === 0) throw proofUsed();
}
