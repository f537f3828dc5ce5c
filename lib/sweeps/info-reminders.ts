import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { begunBy } from "./begun-by";
import { batch, forEach, lockQuestion } from "./each";
import { remind } from "./remind";

type Waiting = { questionId: number; infoDueAt: Date };

/**
 * Reminds the asker once of the information that is waited for, 5 working days after it was asked for (policy
 * `info.reminder`). Any number of processes may sweep at once. Returns how many this call reminded.
 */
export async function sweepInfoReminders(): Promise<number> {
  const at = now();
  const [term, calendar] = await Promise.all([currentPolicy("info.reminder"), currentCalendar()]);
  const waiting = await db.$queryRaw<(Waiting & { pausedAt: Date })[]>`
    select q.id as "questionId", q.paused_at as "pausedAt", q.info_due_at as "infoDueAt" from questions q
    where q.status = 'needs_info' and q.paused_at < ${begunBy(term, at)} and q.info_due_at >= ${at}
      and not exists (select from reminders r where r.question_id = q.id
                      and r.clock = 'info' and r.due_at = q.info_due_at)
    order by q.info_due_at, q.id limit ${batch}`;
  const due = waiting.filter(({ pausedAt }) => dueDate(pausedAt, term, calendar) < at);
  return forEach("info reminders", due, remindAsker);
}

async function remindAsker(tx: Transaction, { questionId, infoDueAt }: Waiting): Promise<boolean> {
  await lockQuestion(tx, questionId);
  const question = await tx.question.findFirst({
    where: { id: questionId, status: "needs_info", infoDueAt },
    select: { leadDepartmentId: true },
  });
  if (question === null) return false;
  const { leadDepartmentId: departmentId } = question;
  return remind(tx, { questionId, clock: "info", step: 1, dueAt: infoDueAt, departmentId, officialId: null });
}
