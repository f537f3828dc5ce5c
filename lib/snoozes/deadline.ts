import "server-only";
import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { departmentsOf, type Viewer } from "@/lib/viewer";

const row = z.object({
  /** What the authority, or this person's department, owes first. */
  deadline: z.date().nullable(),
  /** Something is still to be done with it. */
  open: z.boolean(),
  dueAt: z.date().nullable(),
  lastEventId: z.number(),
});
export type Standing = z.output<typeof row>;

/**
 * Where a question stands for somebody who wants it out of sight. While the asker is waited for, the day the wait ends
 * is the deadline. Parts and acceptance count for the departments of the viewer.
 */
export async function standingOf(
  reader: Pick<Prisma.TransactionClient, "$queryRaw">,
  viewer: Viewer,
  questionId: number,
): Promise<Standing> {
  const found = await reader.$queryRaw`
    select least(
             case when q.status in ('submitted', 'received', 'assigned', 'in_progress', 'pending_approval')
                  then coalesce(q.due_at, q.triage_due_at) end,
             case when q.status = 'needs_info' then q.info_due_at end,
             case when q.publication = 'queued' then q.publication_due_at end,
             case when q.status = 'forwarded' then q.follow_up_at::timestamp at time zone 'Asia/Ho_Chi_Minh' end,
             (select min(case when a.role = 'lead' then a.accept_due_at else a.due_at end) from assignments a
              where a.question_id = q.id and a.department_id = any(${departmentsOf(viewer)}::int[])
                and (a.state = 'pending' or (a.state = 'accepted' and a.role = 'contributing')))
           ) as deadline,
           q.status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval', 'forwarded')
             or q.publication = 'queued' as open,
           coalesce(q.due_at, q.triage_due_at) as "dueAt",
           coalesce((select max(e.id) from events e where e.question_id = q.id), 0) as "lastEventId"
    from questions q where q.id = ${questionId}`;
  return z.tuple([row]).parse(found)[0];
}
