import "server-only";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { log } from "@/lib/log";
import { publicationDue } from "@/lib/publishing/publication-due";
import { change } from "./change";

const batch = 100;

/**
 * Releases the approved answers whose hold is over: the question is answered, the citizen gets the mail, and unless
 * it is private it waits for publication. Any number of processes may sweep at once; each answer goes out once.
 * Returns how many this call released.
 */
export async function releaseDue(): Promise<number> {
  const due = await db.question.findMany({
    where: { releaseAt: { lte: now() }, status: "pending_approval" },
    orderBy: { releaseAt: "asc" },
    take: batch,
    select: { id: true },
  });
  let released = 0;
  for (const { id } of due) if (await release(id)) released += 1;
  return released;
}

/** One broken row must not hold back the answers behind it. */
async function release(questionId: number): Promise<boolean> {
  try {
    const publicationDueAt = await publicationDue(now());
    return await transaction((tx) => releaseIn(tx, questionId, publicationDueAt));
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error, questionId }, "release failed");
    return false;
  }
}

/** False when another process released it, or the approver undid it just now; of two at once one gets a `conflict`. */
async function releaseIn(tx: Transaction, questionId: number, publicationDueAt: Date): Promise<boolean> {
  const question = await tx.question.findFirst({
    where: { id: questionId, releaseAt: { lte: now() }, status: "pending_approval" },
    select: { id: true, version: true, status: true, kind: true, visibility: true, leadDepartmentId: true },
  });
  const answer = await tx.answer.findFirst({
    where: { questionId, releasedAt: null },
    orderBy: { id: "desc" },
    select: { id: true, answerVersionId: true, approvedAt: true },
  });
  if (question === null || answer === null) return false;
  const mayBePublic = question.visibility !== "private" && question.kind !== "complaint";
  await change(tx, question, "release", {
    releaseAt: null,
    answeredAt: answer.approvedAt,
    ...(mayBePublic ? { publication: "queued", publicationDueAt } : {}),
  });
  await tx.answer.update({ where: { id: answer.id }, data: { releasedAt: now() } });
  await tx.assignment.updateMany({ where: { questionId, state: "accepted" }, data: { state: "done" } });
  await tx.draft.deleteMany({ where: { questionId } });
  await record(tx, {
    type: "answer.sent",
    questionId,
    actorId: null,
    departmentId: question.leadDepartmentId,
    data: { answerId: answer.id, answerVersionId: answer.answerVersionId },
  });
  return true;
}
