import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { startOf } from "@/lib/deadlines/calendar";
import { localDay } from "@/lib/format";
import { batch, forEach, lockQuestion } from "./each";
import { remind } from "./remind";

type FollowUp = { questionId: number; followUpAt: Date };

/**
 * Reminds the coordinators once on the day (in Asia/Ho_Chi_Minh) on which a forwarded question is to be asked after.
 * A new day is a new reminder. Any number of processes may sweep at once. Returns how many this call reminded of.
 */
export async function sweepFollowUps(): Promise<number> {
  const today = new Date(localDay(now()));
  const due = await db.$queryRaw<FollowUp[]>`
    select q.id as "questionId", q.follow_up_at as "followUpAt" from questions q
    where q.status = 'forwarded' and q.follow_up_at is not null and q.follow_up_at <= ${today}::date
      and not exists (
        select from reminders r where r.question_id = q.id and r.clock = 'follow_up'
          and r.due_at = q.follow_up_at::timestamp at time zone 'Asia/Ho_Chi_Minh')
    limit ${batch}`;
  return forEach("follow-ups", due, remindDesk);
}

async function remindDesk(tx: Transaction, { questionId, followUpAt }: FollowUp): Promise<boolean> {
  await lockQuestion(tx, questionId);
  const still = await tx.question.count({ where: { id: questionId, status: "forwarded", followUpAt } });
  if (still === 0) return false;
  const dueAt = startOf(followUpAt.toISOString().slice(0, 10));
  return remind(tx, {
    questionId,
    clock: "follow_up",
    step: 1,
    dueAt,
    departmentId: null,
    officialId: null,
  });
}
