import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { record } from "@/lib/events/record";
import { change } from "@/lib/questions/change";
import { begunBy } from "./begun-by";
import { batch, forEach } from "./each";

/**
 * Closes what was answered 15 calendar days ago (policy `closing`, to the end of that day in Asia/Ho_Chi_Minh) and
 * nobody asked to reconsider. Nothing is sent. Any number of processes may sweep at once. Returns how many it closed.
 */
export async function sweepClosing(): Promise<number> {
  const at = now();
  const [term, calendar] = await Promise.all([currentPolicy("closing"), currentCalendar()]);
  const answered = await db.question.findMany({
    where: { status: "answered", answeredAt: { lt: begunBy(term, at) } },
    orderBy: { answeredAt: "asc" },
    take: batch,
    select: { id: true, answeredAt: true },
  });
  const due = answered.filter(
    ({ answeredAt }) => answeredAt !== null && dueDate(answeredAt, term, calendar) < at,
  );
  return forEach(
    "close",
    due.map(({ id, answeredAt }) => ({ questionId: id, answeredAt })),
    close,
  );
}

async function close(
  tx: Transaction,
  { questionId, answeredAt }: { questionId: number; answeredAt: Date | null },
): Promise<boolean> {
  const question = await tx.question.findFirst({
    where: { id: questionId, status: "answered", answeredAt },
    select: { id: true, version: true, status: true, leadDepartmentId: true },
  });
  if (question === null) return false;
  await change(tx, question, "close", { closedAt: now() });
  await record(tx, {
    type: "question.closed",
    questionId,
    actorId: null,
    departmentId: question.leadDepartmentId,
  });
  return true;
}
