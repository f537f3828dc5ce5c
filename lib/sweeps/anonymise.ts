import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { record } from "@/lib/events/record";
import { begunBy } from "./begun-by";
import { batch, forEach, lockQuestion } from "./each";

type Ended = { questionId: number; endedAt: Date };

/**
 * Forgets who asked, a year after a question has ended (policy `retention`): name, e-mail and phone are gone, question
 * and answer stay. Who is merged into another question is forgotten when that one is. Any number of processes may
 * sweep at once. Returns how many askers this call forgot.
 */
export async function sweepRetention(): Promise<number> {
  const at = now();
  const [term, calendar] = await Promise.all([currentPolicy("retention"), currentCalendar()]);
  const cutoff = begunBy(term, at);
  const ended = await db.$queryRaw<Ended[]>`
    select q.id as "questionId", coalesce(q.closed_at, q.updated_at) as "endedAt"
    from citizens c
    join questions q on q.id = c.question_id
    where c.anonymised_at is null
      and q.status in ('closed', 'rejected', 'withdrawn', 'forwarded', 'duplicate', 'spam')
      and coalesce(q.closed_at, q.updated_at) < ${cutoff}
      and not exists (
        with recursive masters (id) as (
          select q.master_id union select m.master_id from questions m join masters on m.id = masters.id)
        select from questions m join masters on m.id = masters.id
        where m.status not in ('closed', 'rejected', 'withdrawn', 'forwarded', 'duplicate', 'spam')
          or coalesce(m.closed_at, m.updated_at) >= ${cutoff})
    order by q.id
    limit ${batch}`;
  const due = ended.filter(({ endedAt }) => dueDate(endedAt, term, calendar) < at);
  return forEach("retention", due, forget);
}

async function forget(tx: Transaction, { questionId, endedAt }: Ended): Promise<boolean> {
  await lockQuestion(tx, questionId);
  // Reopened or touched since it was listed, it is not over.
  const { count } = await tx.citizen.updateMany({
    where: {
      ...{ questionId, anonymisedAt: null },
      question: { OR: [{ closedAt: endedAt }, { closedAt: null, updatedAt: endedAt }] },
    },
    data: { name: "", email: null, phone: null, anonymisedAt: now() },
  });
  if (count === 0) return false;
  await record(tx, { type: "contact.anonymised", questionId, actorId: null });
  return true;
}
