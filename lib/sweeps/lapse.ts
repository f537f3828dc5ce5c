import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { change } from "@/lib/questions/change";
import { batch, forEach } from "./each";

/**
 * Ends the questions whose asker did not give the information that was asked for in time: closed, the asker is told,
 * the departments are free of it. Any number of processes may sweep at once. Returns how many this call ended.
 */
export async function sweepLapsed(): Promise<number> {
  // The status stands literally: a parameter would keep the partial index from being used.
  const due = await db.$queryRaw<{ questionId: number }[]>`
    select q.id as "questionId" from questions q
    where q.status = 'needs_info' and q.info_due_at < ${now()}
    order by q.info_due_at, q.id limit ${batch}`;
  return forEach("lapse", due, lapse);
}

async function lapse(tx: Transaction, { questionId }: { questionId: number }): Promise<boolean> {
  const at = now();
  const question = await tx.question.findFirst({
    where: { id: questionId, status: "needs_info", infoDueAt: { lt: at } },
    select: { id: true, version: true, status: true, leadDepartmentId: true },
  });
  if (question === null) return false;
  await change(tx, question, "lapse", {
    closedAt: at,
    reasonCode: "lapsed",
    pausedAt: null,
    infoDueAt: null,
  });
  // While the assignments still hold, so that the contributing departments' inboxes hear of it, too.
  await record(tx, {
    type: "question.lapsed",
    questionId,
    actorId: null,
    departmentId: question.leadDepartmentId,
  });
  await tx.assignment.updateMany({ where: { questionId, state: "accepted" }, data: { state: "done" } });
  await tx.assignment.updateMany({
    where: { questionId, state: "pending" },
    data: { state: "recalled", decidedAt: at },
  });
  return true;
}
