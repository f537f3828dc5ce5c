import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import type { PersonSql } from "@/lib/db";
import { deadlineState, type DeadlineState } from "@/lib/deadlines/status";
import { lastSnooze } from "@/lib/snoozes/active";
import type { Viewer } from "@/lib/viewer";
import { leaderReasonsOf } from "./leader-sql";
import { orderOf, type Moment } from "./queue-sql";
import type { QueueKey } from "./queues";
import { leaderReasons, openStatuses, questionKinds, questionStatuses, urgencies } from "./status";

export const inboxRow = z.object({
  id: z.number(),
  code: z.string(),
  title: z.string(),
  status: z.enum(questionStatuses),
  /** Approved and held for undo. */
  sending: z.boolean(),
  urgency: z.enum(urgencies),
  kind: z.enum(questionKinds),
  topicName: z.string().nullable(),
  topicNameEn: z.string().nullable(),
  placeName: z.string().nullable(),
  departmentName: z.string().nullable(),
  departmentNameEn: z.string().nullable(),
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

type Asked = { viewer: Viewer; queue: QueueKey; moment: Moment; person: PersonSql };

/** The columns of a row, from `questions q` with the names it is joined with. */
export function rowColumns({ viewer, queue, moment, person }: Asked): Prisma.Sql {
  return Prisma.sql`q.id, q.code, q.title, q.status::text as status, q.release_at is not null as sending,
    q.urgency::text as urgency, q.kind::text as kind, t.name as "topicName",
    t.name_en as "topicNameEn", pl.full_name as "placeName", d.name as "departmentName",
    d.name_en as "departmentNameEn", o.name as "officialName", q.submitted_at as "submittedAt",
    ${dueOf(queue)} as "dueAt", q.version, ${orderOf(queue).column} as "sortAt",
    (select max(e.id) from events e where e.question_id = q.id) as "lastEventId",
    ${queue === "needs-me" ? leaderReasonsOf(viewer, moment.at, person) : Prisma.sql`array[]::text[]`} as reasons,
    z."snoozedUntil", coalesce(z.woken, false) as woken`;
}

export function rowJoins({ moment, person }: Pick<Asked, "moment" | "person">): Prisma.Sql {
  return Prisma.sql`left join topics t on t.id = q.topic_id
    left join places pl on pl.id = q.place_id
    left join departments d on d.id = q.lead_department_id
    left join people o on o.id = q.official_id
    left join lateral ${lastSnooze(person, moment.at)} z on true`;
}

/** The date a row is shown with: an answered question that waits for publication has one of its own. */
function dueOf(queue: QueueKey): Prisma.Sql {
  if (queue === "publishing") return Prisma.sql`q.publication_due_at`;
  return Prisma.sql`case when q.status = 'forwarded' then q.follow_up_at::timestamp at time zone 'UTC'
    else coalesce(q.due_at, q.triage_due_at) end`;
}

type Deadline = { status: InboxRow["status"]; dueAt: Date | null };

export function deadlineOf(queue: QueueKey, row: Deadline, moment: Moment): DeadlineState | null {
  return queue === "publishing"
    ? deadlineState(row.dueAt, moment.at, moment.soonUntil)
    : stateOf(row, moment);
}

/** Only what is open can be late. */
export function stateOf({ status, dueAt }: Deadline, { at, soonUntil }: Moment): DeadlineState | null {
  // The clock stands still while the citizen is waited for: that is neither soon nor late.
  if (status === "needs_info" && dueAt !== null) return "paused";
  return openStatuses.some((open) => open === status) ? deadlineState(dueAt, at, soonUntil) : null;
}
