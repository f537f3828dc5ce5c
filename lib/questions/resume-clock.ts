import "server-only";
import { db } from "@/lib/db";
import type { Term } from "@/lib/deadlines/due-date";
import { resumedDueDate } from "@/lib/deadlines/pause";
import { findCalendar, findPolicy, type StoredCalendar } from "@/lib/deadlines/queries";
import { AppError } from "@/lib/errors";
import { hashSecret } from "@/lib/secrets";

/** What a paused clock goes on by: the calendar it was promised under, and the unit unless the date was set by hand. */
export type PausedPromise = { calendar: StoredCalendar; unit?: Term["unit"] };

type Paused = { dueAt: Date | null; pausedAt: Date | null; calendarId: number | null };

/** By code, or by the token of the citizen's link. Read before the transaction; null without a promise. */
export async function findPausedPromise(
  by: { code: string } | { token: string },
): Promise<PausedPromise | null> {
  const question = await db.question.findUnique({
    where: "code" in by ? by : { linkHash: hashSecret(by.token) },
    select: { calendarId: true, answerPolicyId: true, extendedAt: true },
  });
  if (typeof question?.calendarId !== "number") return null;
  const calendar = await findCalendar(question.calendarId);
  if (question.answerPolicyId === null || question.extendedAt !== null) return { calendar };
  return { calendar, unit: (await findPolicy(question.answerPolicyId)).unit };
}

/**
 * The due date when the wait ends at `resumedAt` (UTC instants): the working time that was left is left again.
 * Throws `conflict` when the question was moved to another calendar since the promise was read.
 */
export function dueAfterWait(question: Paused, promise: PausedPromise | null, resumedAt: Date): Date | null {
  const { dueAt, pausedAt } = question;
  if (question.calendarId !== (promise?.calendar.id ?? null)) throw new AppError("conflict");
  if (dueAt === null || pausedAt === null || promise === null) return dueAt;
  const { calendar, ...unit } = promise;
  return resumedDueDate({ dueAt, pausedAt, resumedAt, ...unit }, calendar);
}
