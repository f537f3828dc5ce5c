import "server-only";
import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import type { PolicySubject } from "./policy";
import { questionKinds, questionStatuses } from "./status";
import { visibleTo } from "./visible-to";

/** A question as a verb needs it: its lock, and what the policies ask. */
export type Subject = PolicySubject & {
  id: number;
  code: string;
  version: number;
  officialId: number | null;
  receivedAt: Date | null;
  /** When the answer clock that runs now began; see lib/questions/answer-clock.ts. */
  clockFrom: Date | null;
  dueAt: Date | null;
  pausedAt: Date | null;
  calendarId: number | null;
  extendedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
  /** Until then an approved answer may be undone. */
  releaseAt: Date | null;
  rejectionCount: number;
  infoRequestCount: number;
  reopenCount: number;
  /** The newest text handed in for approval. */
  latestVersionId: number | null;
};

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

const row = z.object({
  id: z.number(),
  code: z.string(),
  version: z.number(),
  status: z.enum(questionStatuses),
  kind: z.enum(questionKinds),
  leadDepartmentId: z.number().nullable(),
  officialId: z.number().nullable(),
  receivedAt: z.date().nullable(),
  clockFrom: z.date().nullable(),
  dueAt: z.date().nullable(),
  pausedAt: z.date().nullable(),
  calendarId: z.number().nullable(),
  extendedAt: z.date().nullable(),
  answeredAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  releaseAt: z.date().nullable(),
  rejectionCount: z.number(),
  infoRequestCount: z.number(),
  reopenCount: z.number(),
  latestVersionId: z.number().nullable(),
  contributingDepartmentIds: z.array(z.number()),
  binding: z.boolean(),
  drafterIds: z.array(z.number()),
  hasOtherLeader: z.boolean(),
  heldById: z.number().nullable(),
});

/** Through the viewer: a question that does not exist and one that may not be seen are both null. */
export async function findSubject(reader: Reader, viewer: Viewer, code: string): Promise<Subject | null> {
  const today = localDay(now());
  const rows = await reader.$queryRaw`
    select q.id, q.code, q.version, q.status::text as status, q.kind::text as kind,
           q.lead_department_id as "leadDepartmentId", q.official_id as "officialId",
           q.received_at as "receivedAt", q.clock_from as "clockFrom", q.due_at as "dueAt", q.paused_at as "pausedAt",
           q.calendar_id as "calendarId", q.extended_at as "extendedAt", q.answered_at as "answeredAt",
           q.closed_at as "closedAt", q.release_at as "releaseAt", q.rejection_count as "rejectionCount",
           q.info_request_count as "infoRequestCount", q.reopen_count as "reopenCount",
           v.id as "latestVersionId",
           array(select a.department_id from assignments a where a.question_id = q.id
                 and a.role = 'contributing' and a.state in ('pending', 'accepted', 'done')) as "contributingDepartmentIds",
           exists (select from assignments a where a.question_id = q.id
                   and a.role = 'lead' and a.state in ('pending', 'accepted') and a.binding) as binding,
           drafters.ids as "drafterIds",
           exists (select from memberships m join people p on p.id = m.person_id and p.disabled_at is null
                   where m.department_id = q.lead_department_id and m.role = 'leader'
                     and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)
                     and m.person_id <> all(drafters.ids)) as "hasOtherLeader",
           case when q.release_at is not null then (
             select w.approved_by_id from answers w where w.answer_version_id = v.id and w.released_at is null
           ) end as "heldById"
    from questions q
    left join lateral (select v.id from answer_versions v where v.question_id = q.id
                       order by v.number desc limit 1) v on true
    cross join lateral (select array(select author_id from answer_versions where question_id = q.id and author_id is not null
                                     union select person_id from draft_authors where question_id = q.id) as ids) drafters
    where q.code = ${code} and ${visibleTo(viewer)}`;
  return z.array(row).parse(rows)[0] ?? null;
}
