import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { remainingTime } from "@/lib/deadlines/pause";
import { listPauses, type FoundPause } from "@/lib/deadlines/pauses";
import { currentCalendar } from "@/lib/deadlines/queries";
import type { WorkingCalendar } from "@/lib/deadlines/calendar";

const batch = 500;
const hour = 3_600_000;

const row = z.object({ questionId: z.number(), answeredAt: z.date(), startedAt: z.date().nullable() });

/**
 * Counts the working hours of answers that were given since the last round. Their number joins the figures by itself.
 * Any number of processes may do so at once. Returns how many it looked at.
 */
export async function measureAnswers(): Promise<number> {
  const found = await db.$queryRaw`
    select t.question_id as "questionId", t.answered_at as "answeredAt", c.started_at as "startedAt"
    from answer_times t join questions q on q.id = t.question_id
    left join lateral (
      select k.started_at from question_clocks(q, 0) k where k.answered_at = t.answered_at limit 1
    ) c on true
    where t.hours is null order by t.answered_at, t.question_id limit ${batch}`;
  const answers = z.array(row).parse(found);
  if (answers.length === 0) return 0;
  const calendar = await currentCalendar();
  for (const { questionId, answeredAt, startedAt } of answers) {
    const id = { questionId, answeredAt, hours: null };
    // Taken back within its ten seconds, or of a question that is in no figure any more.
    if (startedAt === null) {
      await db.answerTime.deleteMany({ where: id });
      continue;
    }
    const pauses = await listPauses([{ id: questionId, from: startedAt }]);
    const hours = workingHours({ startedAt, answeredAt, pauses: pauses.get(questionId) ?? [] }, calendar);
    await db.answerTime.updateMany({ where: id, data: { hours } });
  }
  return answers.length;
}

type Clock = { startedAt: Date; answeredAt: Date; pauses: readonly FoundPause[] };

/**
 * Begun working hours from the start of a clock until its answer, at least 1, without the time in which the authority
 * waited for the asker. UTC instants; working spans are those of `calendar` in Asia/Ho_Chi_Minh.
 */
export function workingHours({ startedAt, answeredAt, pauses }: Clock, calendar: WorkingCalendar): number {
  const worked = remainingTime(answeredAt, startedAt, calendar);
  const waited = pauses
    .filter(({ pausedAt }) => pausedAt < answeredAt)
    .map(({ pausedAt, resumedAt }) =>
      remainingTime(
        resumedAt === null || resumedAt > answeredAt ? answeredAt : resumedAt,
        pausedAt,
        calendar,
      ),
    )
    .reduce((sum, time) => sum + time, 0);
  return Math.max(1, Math.ceil((worked - waited) / hour));
}
