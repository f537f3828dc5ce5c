import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { localDay } from "@/lib/format";
import { log } from "@/lib/log";
import { acceptanceDue } from "./answer-clock";
import { change } from "./change";
import { questionStatuses } from "./status";

const batch = 100;

const row = z.object({
  id: z.number(),
  version: z.number(),
  status: z.enum(questionStatuses),
  personId: z.number(),
  departmentId: z.number(),
});
type Left = z.output<typeof row>;

/**
 * Open work of people who no longer work in its lead department today (Asia/Ho_Chi_Minh), however that came about: a
 * membership that ran out or an account that was disabled. Any number of processes may sweep at once; returns how many
 * questions this call gave back.
 */
export async function returnLeftWork(): Promise<number> {
  const acceptDueAt = await acceptanceDue(now());
  let returned = 0;
  for (const left of await listLeft(db)) if (await giveBackOne(left, acceptDueAt)) returned += 1;
  return returned;
}

/** The same for one person, in the transaction that takes the role away; the sweep does what is more than a batch. */
export async function returnWorkOf(
  tx: Transaction,
  { personId, actorId, acceptDueAt }: { personId: number; actorId: number; acceptDueAt: Date },
): Promise<void> {
  for (const left of await listLeft(tx, personId)) await giveBack(tx, left, { actorId, acceptDueAt });
}

/** One question that changed meanwhile, or a broken one, must not hold back the others. */
async function giveBackOne(left: Left, acceptDueAt: Date): Promise<boolean> {
  try {
    await transaction((tx) => giveBack(tx, left, { actorId: null, acceptDueAt }));
    return true;
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error, questionId: left.id }, "returning work failed");
    return false;
  }
}

/**
 * Back to the department's queue. What was being worked on has to be accepted anew, by somebody who has the draft at
 * hand; the department took it on, so it cannot be refused. What waits for the asker or for approval waits on.
 */
async function giveBack(
  tx: Transaction,
  left: Left,
  { actorId, acceptDueAt }: { actorId: number | null; acceptDueAt: Date },
): Promise<void> {
  const { id: questionId, status, personId, departmentId } = left;
  const begun = status === "in_progress";
  await change(tx, left, "reassign", { officialId: null, ...(begun ? { status: "assigned" } : {}) });
  await tx.assignment.updateMany({
    where: { questionId, role: "lead", state: "accepted" },
    data: begun
      ? { state: "pending", personId: null, decidedAt: null, binding: true, acceptDueAt }
      : { personId: null },
  });
  await record(tx, { type: "assignment.vacated", questionId, actorId, departmentId, data: { personId } });
}

async function listLeft(reader: Pick<Transaction, "$queryRaw">, personId?: number): Promise<Left[]> {
  const today = localDay(now());
  const found = await reader.$queryRaw`
    select q.id, q.version, q.status::text as status, q.official_id as "personId",
           q.lead_department_id as "departmentId"
    from questions q
    where q.status in ('assigned', 'in_progress', 'needs_info', 'pending_approval')
      and q.official_id is not null and q.lead_department_id is not null
      and (${personId ?? null}::int is null or q.official_id = ${personId ?? null}::int)
      and not exists (
        select from memberships m join people p on p.id = m.person_id and p.disabled_at is null
        where m.person_id = q.official_id and m.department_id = q.lead_department_id
          and m.role in ('official', 'leader')
          and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date))
    order by q.id
    limit ${batch}`;
  return z.array(row).parse(found);
}
