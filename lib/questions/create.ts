import "server-only";
import { claimUploads } from "@/lib/attachments/claim";
import type { Transaction } from "@/lib/db";
import { learnWords } from "@/lib/routing/learn";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";
import type { Channel, Visibility } from "@/prisma/generated/client";

export type NewQuestion = {
  /** From nextQuestionCode(), taken before the transaction. */
  code: string;
  submissionKey: string;
  title: string;
  content: string;
  channel: Channel;
  visibility: Visibility;
  locale: string;
  topicId: number | null;
  placeId: number | null;
  citizen: { name: string; email: string | null; phone: string | null };
  /** Ids of pending uploads. */
  uploads: string[];
  submittedAt: Date;
  triageDueAt: Date | null;
};

/**
 * Writes a new question with status `submitted`, its citizen and its files; the caller records the event in the
 * same transaction. Throws `invalid` when an upload is gone, and a unique violation when the submission key exists.
 */
export async function createQuestion(
  tx: Transaction,
  input: NewQuestion,
): Promise<{ id: number; code: string }> {
  const { citizen, uploads, ...question } = input;
  const generation = 1;
  const created = await tx.question.create({
    data: {
      ...question,
      secretGeneration: generation,
      trackingHash: hashSecret(trackingCode(question.code, generation)),
      linkHash: hashSecret(linkToken(question.code, "track", generation)),
      createdAt: question.submittedAt,
    },
    select: { id: true, code: true },
  });
  // Nested in the question it would make Prisma read the question again.
  await tx.citizen.create({
    data: { questionId: created.id, ...citizen, consentedAt: question.submittedAt },
    select: { questionId: true },
  });
  await claimUploads(tx, { ids: uploads, questionId: created.id, at: question.submittedAt });
  await learnWords(tx, { id: created.id, title: question.title, content: question.content });
  return created;
}
