import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import type { AnswerFromPublishedInput } from "./answer-schema";
import { change, open } from "./change";
import { keepDraft } from "./keep-replaced";
import { findPublishedSource, type PublishedSource } from "./published-source";

/**
 * Answers with a published answer, word for word, without approval and without a hold: it was approved once and
 * everybody can read it. The copy is never published itself. Refuses (`conflict`) a text that was changed since it
 * was shown, taken down, corrected or cites an expired document. Of two at once one answers.
 */
export async function answerFromPublished(actor: Viewer, input: AnswerFromPublishedInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "answerFromPublished", input);
    const source = await usable(tx, input);
    const answeredAt = now();
    await change(tx, question, "answerFromPublished", {
      answeredAt,
      publication: "not_for_publication",
    });
    const copy = await send(tx, question.id, { source, authorId: actor.personId, answeredAt });
    await keepDraft(tx, question.id);
    await tx.draft.deleteMany({ where: { questionId: question.id } });
    await record(tx, {
      type: "answer.reused",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId ?? hotlineOf(actor),
      data: { ...copy, publicVersionId: source.id, sha256: source.textHash },
    });
    // After the event, so that the contributing departments' inboxes hear of it, too.
    await endAssignments(tx, question.id, answeredAt);
  });
}

async function usable(
  tx: Transaction,
  { publicVersionId, textHash }: AnswerFromPublishedInput,
): Promise<PublishedSource> {
  const source = await findPublishedSource(tx, publicVersionId);
  if (source === null) throw new AppError("not_found", { reason: "published_unknown" });
  if (source.obstacle !== null) throw new AppError("conflict", { reason: source.obstacle });
  if (source.textHash !== textHash) throw new AppError("conflict", { reason: "published_changed" });
  return source;
}

/** In whose name the hotline answers; the question itself stays without a lead, to be assigned if it is reopened. */
function hotlineOf({ memberships }: Viewer): number | null {
  return memberships.find(({ role }) => role === "operator")?.departmentId ?? null;
}

type Copy = { source: PublishedSource; authorId: number; answeredAt: Date };

async function send(
  tx: Transaction,
  questionId: number,
  { source, authorId, answeredAt }: Copy,
): Promise<{ answerId: number; answerVersionId: number }> {
  const before = await tx.answerVersion.count({ where: { questionId } });
  const { id: answerVersionId } = await tx.answerVersion.create({
    data: { questionId, number: before + 1, content: source.answer, authorId, createdAt: answeredAt },
    select: { id: true },
  });
  await tx.$executeRaw`
    insert into answer_citations (answer_version_id, document_id, article)
    select ${answerVersionId}::int, document_id, article from answer_citations
    where answer_version_id = ${source.answerVersionId}::int`;
  const { id: answerId } = await tx.answer.create({
    data: {
      ...{ questionId, answerVersionId, publicVersionId: source.id },
      approvedAt: answeredAt,
      releasedAt: answeredAt,
    },
    select: { id: true },
  });
  return { answerId, answerVersionId };
}

/** The lead's work is done; parts that were still being written are not needed. */
async function endAssignments(tx: Transaction, questionId: number, at: Date): Promise<void> {
  const living = { questionId, state: { in: ["pending" as const, "accepted" as const] } };
  await tx.assignment.updateMany({ where: { ...living, role: "lead" }, data: { state: "done" } });
  await tx.assignment.updateMany({
    where: { ...living, role: "contributing" },
    data: { state: "recalled", decidedAt: at },
  });
}
