import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar } from "@/lib/deadlines/queries";
import { dueSoonUntil } from "@/lib/deadlines/remaining";
import { reminderSteps } from "@/lib/events/reminded";
import { Prisma } from "@/prisma/generated/client";
import { Clock } from "@/prisma/generated/enums";
import { batch, forEach, lockQuestion } from "./each";
import { remind, type Step } from "./remind";

/** `near` and `soon` are the ends of the first and the second working day from `at`. */
type Moment = { at: Date; near: Date; soon: Date };

const stepRow = z.object({
  questionId: z.number(),
  clock: z.enum(Clock),
  step: z.number(),
  dueAt: z.date(),
  departmentId: z.number().nullable(),
  officialId: z.number().nullable(),
});

/**
 * Reminds of triage, acceptance, answer and publication: who works on it when two working days are left, the leader
 * when one is left, leader and coordinator when it is overdue. Each step once per question, clock and due date,
 * whatever number of processes sweeps. Returns how many steps this call took.
 */
export async function sweepReminders(): Promise<number> {
  const at = now();
  const calendar = await currentCalendar();
  const near = dueDate(at, { amount: 1, unit: "working_days" }, calendar);
  const moment = { at, near, soon: dueSoonUntil(at, calendar) };
  const due = await listSteps(db, moment, Prisma.sql`true`);
  return forEach("reminders", due, (tx, step) => take(tx, step, moment));
}

/** Only if it is still due: the question may have been answered since it was listed. */
async function take(tx: Transaction, listed: Step, moment: Moment): Promise<boolean> {
  await lockQuestion(tx, listed.questionId);
  const { questionId, clock, step } = listed;
  const wanted = Prisma.sql`w.question_id = ${questionId} and w.clock = ${clock}::clock and s.step = ${step}`;
  const [still] = await listSteps(tx, moment, wanted);
  return still !== undefined && remind(tx, still);
}

async function listSteps(
  reader: Pick<Transaction, "$queryRaw">,
  { at, near, soon }: Moment,
  which: Prisma.Sql,
): Promise<Step[]> {
  // A warning waits for half, the leader's for three quarters of the time: a day's term does not begin with a reminder.
  const passed = (part: number) =>
    Prisma.sql`${at} >= w.begun_at + (w.due_at - w.begun_at) * ${part}::float8`;
  const rows = await reader.$queryRaw`
    select w.question_id as "questionId", w.clock::text as clock, s.step, w.due_at as "dueAt",
           w.department_id as "departmentId", w.official_id as "officialId"
    from (${running(soon)}) w
    cross join (values (${reminderSteps.soon}::int), (${reminderSteps.near}), (${reminderSteps.overdue})) s (step)
    where ${which}
      and case s.step
            when ${reminderSteps.soon} then w.due_at >= ${at} and ${passed(0.5)}
            when ${reminderSteps.near} then w.due_at >= ${at} and w.due_at <= ${near} and ${passed(0.75)}
              and w.department_id is not null
            else w.due_at < ${at}
          end
      and (select r.id from reminders r where r.question_id = w.question_id
             and r.clock = w.clock and r.step = s.step and r.due_at = w.due_at) is null
    limit ${batch}`;
  return z.array(stepRow).parse(rows);
}

/** The clocks that run now and are due by `soon`, and who has the work. Statuses stand literally for their indexes. */
function running(soon: Date): Prisma.Sql {
  // A question that lost its official has to be accepted anew under its old assignment: the due day itself counts.
  const dueDay = Prisma.sql`date_trunc('day', a.accept_due_at, 'Asia/Ho_Chi_Minh')`;
  return Prisma.sql`
    select q.id as question_id, 'triage'::clock as clock, q.triage_due_at as due_at, q.submitted_at as begun_at,
           null::int as department_id, null::int as official_id
    from questions q where q.status = 'submitted' and q.triage_due_at <= ${soon}
    union all
    select q.id, 'acceptance', a.accept_due_at, greatest(a.created_at, ${dueDay}), a.department_id, null
    from assignments a join questions q on q.id = a.question_id and q.status = 'assigned'
    where a.role = 'lead' and a.state = 'pending' and a.accept_due_at <= ${soon}
    union all
    select q.id, 'answer', q.due_at, coalesce(q.clock_from, q.received_at), q.lead_department_id, q.official_id
    from questions q
    where q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')
      and q.due_at <= ${soon} and q.paused_at is null and q.release_at is null
    union all
    select q.id, 'publication', q.publication_due_at, q.answered_at, null, null
    from questions q where q.publication = 'queued' and q.publication_due_at <= ${soon}`;
}
