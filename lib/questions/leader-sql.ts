import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { PersonSql } from "@/lib/db";
import { localDay } from "@/lib/format";
import { isProvinceLeader, type Viewer } from "@/lib/viewer";
import type { LeaderReason } from "./status";

/* Conditions on `questions q` for what waits for a leader. Statuses stand literally, or the partial indexes are not used. */

/** A proposed correction waits for its leader while the question stays answered. */
export const corrected = Prisma.sql`(q.status in ('answered', 'closed') and q.id = any(array(
  select c.question_id from corrections c where c.sent_at is null and c.dropped_at is null)))`;

/** The newest letter of apology for the clock that runs now is not signed. */
export const unsigned = Prisma.sql`(select a.signed_at is null from apologies a
  where a.question_id = q.id and a.due_at = q.due_at order by a.number desc limit 1)`;

const atWork = Prisma.sql`q.status in ('assigned', 'in_progress', 'pending_approval')`;

/** Those of the departments the viewer leads; for the province's leader also where every leader drafted. */
export function toApprove(viewer: Viewer, at: Date): Prisma.Sql {
  const own = ledBy(viewer);
  if (!isProvinceLeader(viewer)) return own;
  const today = localDay(at);
  return Prisma.sql`(${own} or not exists (
    select from memberships m join people p on p.id = m.person_id and p.disabled_at is null
    where m.department_id = q.lead_department_id and m.role = 'leader'
      and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)
      and not exists (select from draft_authors d where d.question_id = q.id and d.person_id = m.person_id)
      and not exists (select from answer_versions v where v.question_id = q.id and v.author_id = m.person_id)))`;
}

/**
 * Why a question needs this leader: an answer or a correction to approve that is not their own, an apology to sign, a
 * due date of a department of theirs that has passed, and what was refused so often that somebody has to decide: in
 * the department that cannot refuse it any more who takes it, for the province's leader who gets it at all.
 */
function whyLeader(viewer: Viewer, at: Date, person: PersonSql): Record<LeaderReason, Prisma.Sql> {
  const mine = Prisma.sql`(${toApprove(viewer, at)} and ${isNotBy(person)})`;
  const unassigned = isProvinceLeader(viewer) ? Prisma.sql`q.status = 'received'` : Prisma.sql`false`;
  return {
    approve: Prisma.sql`(q.status = 'pending_approval' and q.release_at is null and ${mine})`,
    correct: Prisma.sql`(${corrected} and ${mine})`,
    sign: Prisma.sql`(${atWork} and q.committed_at is not null and ${unsigned} is true and ${toApprove(viewer, at)})`,
    decide: Prisma.sql`(q.rejection_count >= 2 and ((q.status = 'assigned' and ${ledBy(viewer)}) or ${unassigned}))`,
    overdue: Prisma.sql`(${atWork} and q.paused_at is null and q.due_at < ${at} and ${ledBy(viewer)})`,
  };
}

export function needsLeader(viewer: Viewer, at: Date, person: PersonSql = viewer.personId): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(Object.values(whyLeader(viewer, at, person)), " or ")})`;
}

/** The reasons of a row, as an array of text. */
export function leaderReasonsOf(viewer: Viewer, at: Date, person: PersonSql): Prisma.Sql {
  const cases = Object.entries(whyLeader(viewer, at, person)).map(
    ([reason, condition]) => Prisma.sql`case when ${condition} then ${reason}::text end`,
  );
  return Prisma.sql`array_remove(array[${Prisma.join(cases)}], null)`;
}

function ledBy(viewer: Viewer): Prisma.Sql {
  const led = viewer.memberships
    .filter(({ role }) => role === "leader")
    .map(({ departmentId }) => departmentId);
  return Prisma.sql`q.lead_department_id = any(${led}::int[])`;
}

/** Four eyes: whose words may stand in the answer does not approve it. */
function isNotBy(person: PersonSql): Prisma.Sql {
  return Prisma.sql`not exists (select from draft_authors d where d.question_id = q.id and d.person_id = ${person})
    and not exists (select from answer_versions v where v.question_id = q.id and v.author_id = ${person})`;
}
