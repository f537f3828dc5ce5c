import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { currentCalendar } from "@/lib/deadlines/queries";
import { workingDaysLeft } from "@/lib/deadlines/remaining";
import { breachClocks, type BreachClock } from "@/lib/deadlines/status";
import { AppError } from "@/lib/errors";
import type { EventType } from "@/lib/events/types";
import { visibleTo } from "@/lib/questions/visible-to";
import { hasRole, type Viewer } from "@/lib/viewer";
import { Prisma } from "@/prisma/generated/client";
import { monthsSince, periodOf } from "./months";
import { ledgerDepartments, mayReadLedger } from "./policy";

/** month: yyyy-MM, in which the missed date lay in Asia/Ho_Chi_Minh. */
export type LedgerFilter = { departmentId?: number | undefined; month?: string | undefined };

const ledgerRow = z.object({
  id: z.number(),
  code: z.string(),
  /** Whether the viewer may open the question. */
  visible: z.boolean(),
  clock: z.enum(breachClocks),
  dueAt: z.date(),
  departmentName: z.string().nullable(),
  personName: z.string().nullable(),
  /** When the clock stopped after all. */
  stoppedAt: z.date().nullable(),
});

/** daysLate: working days until it was done, or until now. 0 is on the same day. */
export type LedgerRow = z.output<typeof ledgerRow> & { daysLate: number };

/** What ends each clock. Whatever ends the question ends all of them. */
const ends: readonly EventType[] = [
  "question.rejected",
  "question.marked_spam",
  "question.merged",
  "question.forwarded",
  "question.withdrawn",
  "question.lapsed",
];
const stops: Record<BreachClock, readonly EventType[]> = {
  triage: ["question.received", ...ends],
  acceptance: ["assignment.accepted", "assignment.rejected", "assignment.recalled", ...ends],
  answer: ["answer.sent", "answer.reused", ...ends],
  publication: ["question.published", "publication.declined", "publication.returned", "question.reopened"],
};

/**
 * Who missed what, newest date first, 50 at a time; `before` is the cursor `next` of the page before. Complaints are
 * the coordinators' alone. Throws `forbidden`.
 */
export async function listLedger(
  viewer: Viewer,
  filter: LedgerFilter & { before?: string | undefined; limit?: number },
): Promise<{ rows: LedgerRow[]; next: string | null }> {
  const { limit = 50 } = filter;
  const stopping = breachClocks.map(
    (clock) => Prisma.sql`when ${clock} then array[${Prisma.join([...stops[clock]])}]`,
  );
  const [found, calendar] = await Promise.all([
    db.$queryRaw`
      select b.id, q.code, ${visibleTo(viewer)} as visible, b.clock::text as clock, b.due_at as "dueAt",
             d.name as "departmentName", p.name as "personName",
             (select min(e.created_at) from events e where e.question_id = b.question_id and e.created_at > b.due_at
                and e.type = any(case b.clock::text ${Prisma.join(stopping, " ")} end)) as "stoppedAt"
      from breaches b
      join questions q on q.id = b.question_id
      left join departments d on d.id = b.department_id
      left join people p on p.id = b.person_id
      where ${matching(viewer, filter)} and ${afterCursor(filter.before)}
      order by b.due_at desc, b.id desc
      limit ${limit + 1}`,
    currentCalendar(),
  ]);
  const at = now();
  const rows = z
    .array(ledgerRow)
    .parse(found)
    .map((row) => ({
      ...row,
      daysLate: Math.max(0, 0 - workingDaysLeft(row.dueAt, row.stoppedAt ?? at, calendar)),
    }));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next =
    rows.length > limit && last !== undefined ? `${String(last.dueAt.getTime())}.${String(last.id)}` : null;
  return { rows: page, next };
}

const sumRow = z.object({
  departmentId: z.number(),
  departmentName: z.string(),
  triage: z.number(),
  acceptance: z.number(),
  answer: z.number(),
  publication: z.number(),
  total: z.number(),
});
export type LedgerSum = z.output<typeof sumRow>;

/** How often each department missed which clock, most first. Throws `forbidden`. */
export async function sumLedger(viewer: Viewer, filter: LedgerFilter): Promise<LedgerSum[]> {
  const counts = breachClocks.map(
    (clock) =>
      Prisma.sql`count(*) filter (where b.clock = ${clock}::clock)::int as ${Prisma.raw(`"${clock}"`)}`,
  );
  const found = await db.$queryRaw`
    select d.id as "departmentId", d.name as "departmentName", ${Prisma.join(counts)}, count(*)::int as total
    from breaches b
    join questions q on q.id = b.question_id
    join departments d on d.id = b.department_id
    where ${matching(viewer, filter)}
    group by d.id
    order by total desc, d.name collate "vi-x-icu"`;
  return z.array(sumRow).parse(found);
}

const monthRow = z.object({ first: z.date().nullable() });

/** The months one may ask for as yyyy-MM, newest first: from the first missed date to this month. */
export async function listLedgerMonths(viewer: Viewer): Promise<string[]> {
  if (!mayReadLedger(viewer)) throw new AppError("forbidden");
  const rows = await db.$queryRaw`select min(due_at) as first from breaches`;
  const [{ first }] = z.tuple([monthRow]).parse(rows);
  return first === null ? [] : monthsSince(first, now());
}

function matching(viewer: Viewer, { departmentId, month }: LedgerFilter): Prisma.Sql {
  if (!mayReadLedger(viewer)) throw new AppError("forbidden");
  const own = ledgerDepartments(viewer);
  const conditions = [
    Prisma.sql`true`,
    ...(own === null ? [] : [Prisma.sql`b.department_id = any(${own}::int[])`]),
    ...(hasRole(viewer, "coordinator") ? [] : [Prisma.sql`q.kind <> 'complaint'`]),
    ...(departmentId === undefined ? [] : [Prisma.sql`b.department_id = ${departmentId}`]),
    ...(month === undefined ? [] : [duringMonth(month)]),
  ];
  return Prisma.join(conditions, " and ");
}

function duringMonth(month: string): Prisma.Sql {
  const { from, to } = periodOf(month);
  return Prisma.sql`b.due_at >= ${from} and b.due_at < ${to}`;
}

function afterCursor(cursor: string | undefined): Prisma.Sql {
  const [, time, id] = /^(\d{1,15})\.(\d{1,9})$/.exec(cursor ?? "") ?? [];
  if (time === undefined || id === undefined) return Prisma.sql`true`;
  return Prisma.sql`(b.due_at, b.id) < (${new Date(Number(time))}::timestamptz, ${Number(id)}::int)`;
}
