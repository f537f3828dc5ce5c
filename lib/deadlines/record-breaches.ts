import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { breachClocks, type BreachClock } from "./status";

/*
 * The danger here is to charge the wrong one: a department that got the question after its due date had passed.
 * Every verb that changes a question calls recordBreaches() before it does. So whoever holds a question when a missed
 * date is first written down has held it since that date, even when the sweep did not run for days.
 */

/** What each clock of `questions q` promised, and who holds it: null is the portal's own desk, the root department. */
const clocks = {
  triage: {
    missed: Prisma.sql`q.status = 'submitted' and q.triage_due_at`,
    dueAt: Prisma.sql`q.triage_due_at`,
    departmentId: Prisma.sql`null::int`,
    personId: Prisma.sql`null::int`,
  },
  acceptance: {
    missed: Prisma.sql`q.status = 'assigned' and a.accept_due_at`,
    dueAt: Prisma.sql`a.accept_due_at`,
    departmentId: Prisma.sql`a.department_id`,
    personId: Prisma.sql`null::int`,
  },
  // Paused after the due date it was missed while it ran. An approved answer that is held for undo was in time.
  answer: {
    missed: Prisma.sql`q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')
      and (q.paused_at is null or q.paused_at > q.due_at)
      and not (q.release_at is not null and exists (
        select from answers w where w.question_id = q.id and w.released_at is null and w.approved_at <= q.due_at))
      and q.due_at`,
    dueAt: Prisma.sql`q.due_at`,
    departmentId: Prisma.sql`coalesce(merged.department_id, q.lead_department_id)`,
    personId: Prisma.sql`case when merged.department_id is null then q.official_id else merged.person_id end`,
  },
  publication: {
    missed: Prisma.sql`q.publication = 'queued' and q.publication_due_at`,
    dueAt: Prisma.sql`q.publication_due_at`,
    departmentId: Prisma.sql`null::int`,
    personId: Prisma.sql`null::int`,
  },
} as const;

/**
 * Writes down every due date of one question that has passed, once, before anything of the question changes.
 * `breachedAt` is the due date's own instant; rows are never changed, whatever happens to the question later.
 */
export async function recordBreaches(tx: Transaction, questionId: number): Promise<void> {
  const at = now();
  const selects = breachClocks.map(
    (clock) => Prisma.sql`select ${columns(clock)} ${from(clock)}
      where q.id = ${questionId} and ${clocks[clock].missed} < ${at}`,
  );
  await tx.$executeRaw`${insert} ${Prisma.join(selects, " union all ")} on conflict do nothing`;
}

/**
 * The same for all questions at once, at most `limit` of one clock. A row that somebody is changing right now is left
 * for the next round: an extension at the last moment counts. Returns how many were written.
 * Breaches are looked up by their question alone: a day's dates are all the same instant, so a join on them, or an
 * index of them, makes the round quadratic.
 */
export async function recordBreachesOf(tx: Transaction, clock: BreachClock, limit: number): Promise<number> {
  const { missed, dueAt } = clocks[clock];
  return tx.$executeRaw`
    with missed as (
      select ${columns(clock)} ${from(clock)}
      where ${missed} < ${now()} and ${dueAt} <> all(array(
        select b.due_at from breaches b where b.question_id = q.id and b.clock = ${clock}::clock))
      order by ${dueAt} limit ${limit}
      for no key update of q skip locked)
    ${insert} select * from missed on conflict do nothing`;
}

const insert = Prisma.sql`insert into breaches (question_id, clock, department_id, person_id, due_at, breached_at)`;

function columns(clock: BreachClock): Prisma.Sql {
  const { departmentId, personId, dueAt } = clocks[clock];
  const root = Prisma.sql`(select id from departments where kind = 'root')`;
  return Prisma.sql`q.id, ${clock}::clock, coalesce(${departmentId}, ${root}), ${personId}, ${dueAt}, ${dueAt} as breached_at`;
}

function from(clock: BreachClock): Prisma.Sql {
  switch (clock) {
    case "acceptance":
      return Prisma.sql`from assignments a
        join questions q on q.id = a.question_id and a.role = 'lead' and a.state = 'pending'`;
    // A due date that came with a duplicate and had passed before was missed by who held the duplicate.
    case "answer":
      return Prisma.sql`from questions q left join lateral (
        select b.department_id, b.person_id from questions d
        join breaches b on b.question_id = d.id and b.clock = 'answer' and b.due_at - q.due_at = interval '0'
        where d.master_id = q.id order by b.id limit 1) merged on true`;
    default:
      return Prisma.sql`from questions q`;
  }
}
