import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { currentCalendar } from "@/lib/deadlines/queries";
import { dueSoonUntil } from "@/lib/deadlines/remaining";
import { deadlineState, type DeadlineState } from "@/lib/deadlines/status";
import { AppError } from "@/lib/errors";
import { lastSnooze } from "@/lib/snoozes/active";
import type { Viewer } from "@/lib/viewer";
import { holdsWords, matching, wordsQuery } from "./filter-sql";
import { findByWords } from "./inbox-words";
import type { InboxConditions } from "./inbox-schema";
import { leaderReasonsOf } from "./leader-sql";
import { mayOpenQueue, type QueueKey } from "./queues";
import { afterCursor, inQueue, orderOf, type Moment } from "./queue-sql";
import { leaderReasons, openStatuses, questionKinds, questionStatuses, urgencies } from "./status";

const inboxRow = z.object({
  id: z.number(),
  code: z.string(),
  title: z.string(),
  status: z.enum(questionStatuses),
  /** Approved and held for undo. */
  sending: z.boolean(),
  urgency: z.enum(urgencies),
  kind: z.enum(questionKinds),
  topicName: z.string().nullable(),
  placeName: z.string().nullable(),
  departmentName: z.string().nullable(),
  officialName: z.string().nullable(),
  submittedAt: z.date(),
  /** Of the answer, before reception that of the triage; of what was forwarded the day to ask there again. */
  dueAt: z.date().nullable(),
  version: z.number(),
  lastEventId: z.number().nullable(),
  /** In "Cần tôi": why. */
  reasons: z.array(z.enum(leaderReasons)),
  /** Out of the viewer's sight until then. */
  snoozedUntil: z.date().nullable(),
  /** It was, and came back within the last day. */
  woken: z.boolean(),
  /** What the queue is sorted by; a row that enters a shown list finds its place with it. */
  sortAt: z.date().nullable(),
});

export type InboxRow = z.output<typeof inboxRow> & { deadline: DeadlineState | null };
export type InboxPage = { rows: InboxRow[]; next: string | null };

export type InboxFilter = InboxConditions & {
  /** The cursor `next` of the page before. */
  after?: string | undefined;
  /** Only those of these that are (still) in the queue. */
  ids?: number[] | undefined;
  limit: number;
};

/** One page of a queue, first due first (answered: newest first). Throws `forbidden` for a queue of another role. */
export async function listInboxRows(
  viewer: Viewer,
  queue: QueueKey,
  filter: InboxFilter,
): Promise<InboxPage> {
  if (!mayOpenQueue(viewer, queue)) throw new AppError("forbidden");
  const moment = await momentNow();
  const { q, ids, after, limit } = filter;
  const place = afterCursor(queue, after);
  const within = Prisma.sql`${inQueue(viewer, queue, moment)} and ${matching(queue, filter, moment)}`;
  const words = q === undefined || q === "" ? null : wordsQuery(q);
  // Words are looked up first where the list is long; a handful of rows is simply read.
  const chosen =
    words !== null && ids === undefined
      ? await findByWords({ queue, within: Prisma.sql`${within} and ${place}`, words, limit: limit + 1 })
      : ids;
  const { column, descending } = orderOf(queue);
  const direction = descending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const found = await db.$queryRaw`
    select q.id, q.code, q.title, q.status::text as status, q.release_at is not null as sending,
           q.urgency::text as urgency, q.kind::text as kind, t.name as "topicName", pl.full_name as "placeName",
           d.name as "departmentName", o.name as "officialName", q.submitted_at as "submittedAt",
           ${dueOf(queue)} as "dueAt", q.version, ${column} as "sortAt",
           (select max(e.id) from events e where e.question_id = q.id) as "lastEventId",
           ${queue === "needs-me" ? leaderReasonsOf(viewer, moment.at) : Prisma.sql`array[]::text[]`} as reasons,
           z."snoozedUntil", coalesce(z.woken, false) as woken
    from (
      select q.* from questions q where ${within} and ${place} and ${among(chosen)} and ${holdsWords(q)}
      order by ${column} ${direction}, q.id ${direction} limit ${limit + 1}) q
    left join topics t on t.id = q.topic_id
    left join places pl on pl.id = q.place_id
    left join departments d on d.id = q.lead_department_id
    left join people o on o.id = q.official_id
    left join lateral ${lastSnooze(viewer, moment.at)} z on true
    order by ${column} ${direction}, q.id ${direction}`;
  const rows = z.array(inboxRow).parse(found);
  const page = rows.slice(0, limit);
  return {
    rows: page.map((row) => ({ ...row, deadline: deadlineOf(queue, row, moment) })),
    next: rows.length > page.length ? cursorOf(page.at(-1)) : null,
  };
}

/** Reads the working calendar, because "soon" is counted in working days. */
export async function momentNow(): Promise<Moment> {
  const at = now();
  return { at, soonUntil: dueSoonUntil(at, await currentCalendar()) };
}

/** The date a row is shown with: an answered question that waits for publication has one of its own. */
function dueOf(queue: QueueKey): Prisma.Sql {
  if (queue === "publishing") return Prisma.sql`q.publication_due_at`;
  return Prisma.sql`case when q.status = 'forwarded' then q.follow_up_at::timestamp at time zone 'UTC'
    else coalesce(q.due_at, q.triage_due_at) end`;
}

function deadlineOf(queue: QueueKey, row: Deadline, moment: Moment): DeadlineState | null {
  return queue === "publishing"
    ? deadlineState(row.dueAt, moment.at, moment.soonUntil)
    : stateOf(row, moment);
}

type Deadline = { status: InboxRow["status"]; dueAt: Date | null };

/** Only what is open can be late. */
export function stateOf({ status, dueAt }: Deadline, { at, soonUntil }: Moment): DeadlineState | null {
  // The clock stands still while the citizen is waited for: that is neither soon nor late.
  if (status === "needs_info" && dueAt !== null) return "paused";
  return openStatuses.some((open) => open === status) ? deadlineState(dueAt, at, soonUntil) : null;
}

function among(ids: number[] | undefined): Prisma.Sql {
  return ids === undefined ? Prisma.sql`true` : Prisma.sql`q.id = any(${ids}::int[])`;
}

function cursorOf(row: { sortAt: Date | null; id: number } | undefined): string | null {
  return row?.sortAt === undefined || row.sortAt === null ? null : `${row.sortAt.getTime()}.${row.id}`;
}
