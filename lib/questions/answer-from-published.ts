import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import type { AnswerFromPublishedInput } from "./answer-schema";
import { change, open } from "./change";
import { findPublishedSource, type PublishedSource } from "./published-source";
import type { Subject } from "./subject";

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
    const leadDepartmentId = question.leadDepartmentId ?? hotlineOf(actor);
    await change(tx, question, "answerFromPublished", {
      ...{ answeredAt, leadDepartmentId },
      publication: "not_for_publication",
    });
    const copy = await send(tx, question.id, { source, authorId: actor.personId, answeredAt });
    await endAssignments(tx, question, { leadDepartmentId, personId: actor.personId, at: answeredAt });
    await tx.draft.deleteMany({ where: { questionId: question.id } });
    await record(tx, {
      type: "answer.reused",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: leadDepartmentId,
      data: { ...copy, publicVersionId: source.id, sha256: source.textHash },
    });
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

/** The department for which the hotline answers, when no department has the question yet. */
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

type End = { leadDepartmentId: number | null; personId: number; at: Date };

/** The lead's work is done, parts that were still being written are not needed; the hotline's own work is written down. */
async function endAssignments(
  tx: Transaction,
  question: Pick<Subject, "id" | "leadDepartmentId">,
  { leadDepartmentId, personId, at }: End,
): Promise<void> {
  const living = { questionId: question.id, state: { in: ["pending" as const, "accepted" as const] } };
  await tx.assignment.updateMany({ where: { ...living, role: "lead" }, data: { state: "done" } });
  await tx.assignment.updateMany({
    where: { ...living, role: "contributing" },
    data: { state: "recalled", decidedAt: at },
  });
  if (question.leadDepartmentId !== null || leadDepartmentId === null) return;
  await tx.assignment.create({
    data: {
      ...{ questionId: question.id, departmentId: leadDepartmentId, personId, assignedById: personId },
      ...{ role: "lead", state: "done", createdAt: at, decidedAt: at },
    },
  });
}
