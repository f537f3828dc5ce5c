import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { record } from "@/lib/events/record";
import { change } from "@/lib/questions/change";
import { begunBy } from "./begun-by";
import { batch, forEach } from "./each";

type Answered = { questionId: number; answeredAt: Date };

/**
 * Closes what was answered 15 calendar days ago (policy `closing`, to the end of that day in Asia/Ho_Chi_Minh) and
 * nobody asked to reconsider. Nothing is sent. Any number of processes may sweep at once. Returns how many it closed.
 */
export async function sweepClosing(): Promise<number> {
  const at = now();
  const [term, calendar] = await Promise.all([currentPolicy("closing"), currentCalendar()]);
  // The status stands literally: a parameter would keep the partial index from being used.
  const answered = await db.$queryRaw<Answered[]>`
    select q.id as "questionId", q.answered_at as "answeredAt" from questions q
    where q.status = 'answered' and q.answered_at < ${begunBy(term, at)}
    order by q.answered_at, q.id limit ${batch}`;
  return forEach(
    "close",
    answered.filter(({ answeredAt }) => dueDate(answeredAt, term, calendar) < at),
    close,
  );
}

async function close(tx: Transaction, { questionId, answeredAt }: Answered): Promise<boolean> {
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
