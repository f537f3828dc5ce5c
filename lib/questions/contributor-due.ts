import "server-only";
import type { WorkingCalendar } from "@/lib/deadlines/calendar";
import { endOfWorkingDay } from "@/lib/deadlines/working-day";
import { AppError } from "@/lib/errors";
import { formatDate, localDay } from "@/lib/format";
import { partDue } from "./part-due";

type Part = { askedAt: Date; dueAt: Date | null; day: string | null };

/**
 * When a contributing department's part is due (UTC instant): the end of work on the chosen day, today or later and no
 * later than the answer; without one, the usual time. Throws `invalid` at `field`.
 */
export function contributorDue(
  { askedAt, dueAt, day }: Part,
  calendar: WorkingCalendar,
  field: string,
): Date {
  if (day === null) return partDue(askedAt, dueAt, calendar);
  const refuse = (sentence: string) => {
    const params = dueAt === null ? {} : { date: formatDate(dueAt) };
    return new AppError("invalid", { fields: { [field]: sentence }, params });
  };
  if (day < localDay(askedAt)) throw refuse("contributor_day_past");
  const end = endOfWorkingDay(day, calendar);
  if (end === null) throw refuse("contributor_day_off");
  if (dueAt !== null && day > localDay(dueAt)) throw refuse("contributor_day_late");
  return dueAt !== null && dueAt < end ? dueAt : end;
}
