import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Period } from "./period";

/** Whose figures: of everybody, or of what one department answered for, or of one topic. */
export type FigureFilter = {
  period: Period;
  departmentId?: number | undefined;
  topicId?: number | undefined;
};

/**
 * Every figure of the period as rows (month, department_id, topic_id, measure, value, amount): what was added up, what
 * was not yet, and what only the moment `at` tells: which questions are still open, and which of these are late.
 */
export function countRows(filter: FigureFilter, at: Date): Prisma.Sql {
  return Prisma.sql`(
    ${settledRows(filter)}
    union all
    ${openRows(filter, at)}
  )`;
}

/** What the past has settled: everything but the open questions. */
export function settledRows({ period, departmentId, topicId }: FigureFilter): Prisma.Sql {
  const matching = Prisma.sql`month >= month_of(${period.from}) and month < month_of(${period.to})
    ${departmentId === undefined ? Prisma.empty : Prisma.sql`and department_id = ${departmentId}::int`}
    ${topicId === undefined ? Prisma.empty : Prisma.sql`and topic_id = ${topicId}::int`}`;
  return Prisma.sql`
    select month, department_id, topic_id, measure, value, amount from figure_sums where ${matching}
    union all
    select month, department_id, topic_id, measure, value, amount from figure_changes where ${matching}`;
}

/**
 * Open: received in the period and not answered yet. Late: due in the period, and the date has passed while the clock
 * ran. Few questions are open at a time, and the statuses stand literally: the partial index wants them so.
 */
function openRows({ period: { from, to }, departmentId, topicId }: FigureFilter, at: Date): Prisma.Sql {
  const open = Prisma.sql`from questions q
    where q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')
      and q.channel <> 'import'
      ${departmentId === undefined ? Prisma.empty : Prisma.sql`and q.lead_department_id = ${departmentId}::int`}
      ${topicId === undefined ? Prisma.empty : Prisma.sql`and q.topic_id = ${topicId}::int`}`;
  const keys = Prisma.sql`coalesce(q.lead_department_id, 0), coalesce(q.topic_id, 0)`;
  return Prisma.sql`
    select month_of(q.received_at), ${keys}, 'open', 0, 1 ${open}
      and q.received_at >= ${from} and q.received_at < ${to}
    union all
    select month_of(q.due_at), ${keys}, 'late', 0, 1 ${open}
      and q.due_at >= ${from} and q.due_at < ${to} and q.due_at < ${at}
      and (q.paused_at is null or q.paused_at > q.due_at)`;
}
