import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy, type StoredCalendar } from "@/lib/deadlines/queries";
import { workingDaysLeft } from "@/lib/deadlines/remaining";
import { record } from "@/lib/events/record";
import { reminderSteps } from "@/lib/events/reminded";
import { writeApology } from "@/lib/mail/apology";
import { Prisma } from "@/prisma/generated/client";
import { batch, forEach, lockQuestion } from "./each";
import { remind } from "./remind";

type Notice = { at: Date; committedAt: Date; calendar: StoredCalendar };

const idRow = z.object({ questionId: z.number() });
const lateRow = z.object({
  code: z.string(),
  locale: z.string(),
  dueAt: z.date(),
  departmentId: z.number().nullable(),
  officialId: z.number().nullable(),
  departmentName: z.string(),
  notices: z.number(),
});

/**
 * Tells askers that their answer is late, as soon as it is and again whenever the newly committed day has passed too:
 * 7 working days on (policy `late.repeat`), to the end of that day. Each time a letter of apology is ready for the
 * leader to sign. The due date itself never moves. Any number of processes may sweep at once; each notice goes out
 * once. Returns how many this call gave.
 */
export async function sweepLate(): Promise<number> {
  const at = now();
  const [term, calendar] = await Promise.all([currentPolicy("late.repeat"), currentCalendar()]);
  const notice = { at, calendar, committedAt: dueDate(at, term, calendar) };
  const rows = await db.$queryRaw`
    select q.id as "questionId" from questions q where ${isLate(at)} limit ${batch}`;
  return forEach("late", z.array(idRow).parse(rows), (tx, { questionId }) => tell(tx, questionId, notice));
}

async function tell(tx: Transaction, questionId: number, notice: Notice): Promise<boolean> {
  const { at, committedAt, calendar } = notice;
  const late = await findLate(tx, questionId, at);
  if (late === null) return false;
  const { code, locale, dueAt, departmentId, officialId, departmentName } = late;
  const number = late.notices + 1;
  const days = Math.abs(workingDaysLeft(dueAt, at, calendar));
  const content = await writeApology({ code, locale, departmentName, dueAt, days, committedAt });
  await tx.apology.create({ data: { questionId, dueAt, number, committedAt, content, createdAt: at } });
  // Not a new version: a notice must not refuse the official who is about to hand in the answer.
  await tx.question.update({ where: { id: questionId }, data: { committedAt } });
  await record(tx, {
    type: "question.late",
    questionId,
    actorId: null,
    departmentId,
    data: { number, dueAt: dueAt.toISOString(), committedAt: committedAt.toISOString() },
  });
  // The first one is the ladder's own step.
  const step = reminderSteps.overdue + number - 1;
  if (number > 1) await remind(tx, { questionId, clock: "answer", step, dueAt, departmentId, officialId });
  return true;
}

async function findLate(
  tx: Transaction,
  questionId: number,
  at: Date,
): Promise<z.infer<typeof lateRow> | null> {
  await lockQuestion(tx, questionId);
  const rows = await tx.$queryRaw`
    select q.code, q.locale, q.due_at as "dueAt", q.lead_department_id as "departmentId",
           q.official_id as "officialId", d.name as "departmentName",
           (select count(*)::int from apologies a where a.question_id = q.id and a.due_at = q.due_at) as notices
    from questions q
    join departments d on d.id = coalesce(q.lead_department_id, (select id from departments where kind = 'root'))
    where q.id = ${questionId} and ${isLate(at)}`;
  return z.array(lateRow).parse(rows)[0] ?? null;
}

/** Overdue while the clock runs and no answer is on its way out, and nothing is promised for later. */
function isLate(at: Date): Prisma.Sql {
  return Prisma.sql`
    q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')
    and q.due_at < ${at} and q.paused_at is null and q.release_at is null
    and coalesce((select max(a.committed_at) from apologies a
                  where a.question_id = q.id and a.due_at = q.due_at), '-infinity') < ${at}`;
}
