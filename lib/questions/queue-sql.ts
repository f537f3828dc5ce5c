import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { PersonSql } from "@/lib/db";
import { localDay } from "@/lib/format";
import { snoozedBy } from "@/lib/snoozes/active";
import { departmentsOf, hasRole, type Viewer } from "@/lib/viewer";
import { corrected, needsLeader, toApprove, unsigned } from "./leader-sql";
import type { QueueKey } from "./queues";
import { visibleTo } from "./visible-to";

/** The moments the deadline queues compare with. */
export type Moment = { at: Date; soonUntil: Date };

/** Statuses stand literally, or the partial indexes of the inbox are not used. */
export const open = Prisma.sql`q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval')`;
const withDepartment = Prisma.sql`q.status in ('assigned', 'in_progress', 'needs_info', 'pending_approval')`;

type Order = { column: Prisma.Sql; descending: boolean };
const byDue: Order = { column: Prisma.sql`q.due_at`, descending: false };
const orders: Partial<Record<QueueKey, Order>> = {
  triage: { column: Prisma.sql`q.submitted_at`, descending: false },
  unassigned: { column: Prisma.sql`q.received_at`, descending: false },
  // A day without a time of day: its beginning in UTC stands for it, whatever the zone of the connection.
  forwarded: { column: Prisma.sql`(q.follow_up_at::timestamp at time zone 'UTC')`, descending: false },
  waiting: { column: Prisma.sql`q.info_due_at`, descending: false },
  answered: { column: Prisma.sql`q.answered_at`, descending: true },
  publishing: { column: Prisma.sql`q.answered_at`, descending: false },
};

/** What a queue is sorted by; the id breaks ties. */
export function orderOf(queue: QueueKey): Order {
  return orders[queue] ?? byDue;
}

/** Keyset paging: the page after a row costs the same however deep it lies. */
export function afterCursor(queue: QueueKey, cursor: string | undefined): Prisma.Sql {
  const [, time, id] = /^(\d{1,15})\.(\d{1,9})$/.exec(cursor ?? "") ?? [];
  if (time === undefined || id === undefined) return Prisma.sql`true`;
  const { column, descending } = orderOf(queue);
  const row = Prisma.sql`(${new Date(Number(time))}::timestamptz, ${Number(id)}::int)`;
  return descending ? Prisma.sql`(${column}, q.id) < ${row}` : Prisma.sql`(${column}, q.id) > ${row}`;
}

/**
 * The condition on `questions q` for a queue of this viewer. What they snoozed is in no other than that of those.
 * `person` is a column of people where several with the same memberships are asked for at once.
 */
export function inQueue(
  viewer: Viewer,
  queue: QueueKey,
  moment: Moment,
  person: PersonSql = viewer.personId,
): Prisma.Sql {
  const content = belongsTo(viewer, queue, moment, person);
  // Who is spoken to by name is told, whatever they put off.
  return queue === "snoozed" || queue === "mentioned"
    ? content
    : Prisma.sql`${content} and not (${snoozedBy(person, moment.at)})`;
}

/** The same before anything was snoozed: for a queue that is nobody's own, equal for all of the same memberships. */
export function belongsTo(
  viewer: Viewer,
  queue: QueueKey,
  moment: Moment,
  person: PersonSql = viewer.personId,
): Prisma.Sql {
  return Prisma.sql`${contentOf(viewer, queue, moment, person)} and ${visibleTo(viewer)}`;
}

function contentOf(
  viewer: Viewer,
  queue: QueueKey,
  { at, soonUntil }: Moment,
  person: PersonSql,
): Prisma.Sql {
  switch (queue) {
    case "triage":
      return Prisma.sql`q.status = 'submitted'`;
    case "unassigned":
      return Prisma.sql`q.status = 'received'`;
    case "forwarded":
      return Prisma.sql`q.status = 'forwarded' and q.follow_up_at <= ${localDay(at)}::date`;
    case "needs-me":
      return needsLeader(viewer, at, person);
    case "department":
      return Prisma.sql`${withDepartment} and ${ownWork(viewer)}`;
    case "mine":
      return Prisma.sql`${withDepartment} and q.official_id = ${person}`;
    case "mentioned":
      return Prisma.sql`q.id = any(array(
        select n.question_id from note_mentions m join notes n on n.id = m.note_id
        where m.person_id = ${person} and m.seen_at is null))`;
    case "approval":
      return Prisma.sql`(q.status = 'pending_approval' or ${corrected}) and ${toApprove(viewer, at)}`;
    case "apologies":
      return Prisma.sql`${withDepartment} and q.committed_at is not null and ${unsigned} and ${toApprove(viewer, at)}`;
    case "waiting":
      return Prisma.sql`q.status = 'needs_info' and ${ownWork(viewer)}`;
    case "due-soon":
      return Prisma.sql`${running(viewer)} and q.due_at >= ${at} and q.due_at <= ${soonUntil}`;
    case "overdue":
      return Prisma.sql`${running(viewer)} and q.due_at < ${at}`;
    case "answered":
      return Prisma.sql`q.status = 'answered' and ${ledWork(viewer)}`;
    case "publishing":
      return Prisma.sql`q.publication = 'queued'`;
    case "snoozed":
      return snoozedBy(person, at);
  }
}

/** The clock of a question waiting for information is paused. */
function running(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`${open} and q.paused_at is null and ${ownWork(viewer)}`;
}

/** Coordinators and operators look after everybody's work; the others after what their departments lead or help with. */
function ownWork(viewer: Viewer): Prisma.Sql {
  if (seesAll(viewer)) return Prisma.sql`true`;
  const departments = departmentsOf(viewer);
  // An array and not "exists", so that both sides of the "or" can use an index.
  return Prisma.sql`(q.lead_department_id = any(${departments}::int[]) or q.id = any(array(
    select a.question_id from assignments a where a.department_id = any(${departments}::int[])
      and a.state in ('pending', 'accepted') and a.role = 'contributing')))`;
}

function ledWork(viewer: Viewer): Prisma.Sql {
  if (seesAll(viewer)) return Prisma.sql`true`;
  return Prisma.sql`q.lead_department_id = any(${departmentsOf(viewer)}::int[])`;
}

function seesAll(viewer: Viewer): boolean {
  return hasRole(viewer, "coordinator") || hasRole(viewer, "operator");
}
