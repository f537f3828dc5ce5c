import { dayAfter, isWorkingDay, type LocalDay, type WorkingCalendar } from "@/lib/deadlines/calendar";
import { localDay } from "@/lib/format";

/** Nothing is out of sight longer, even without a deadline. */
const longestDays = 30;

/**
 * The last day to which a question may be snoozed: the last working day before the day of its deadline, so that a
 * whole one is left. Null when that is not after today. Days of Asia/Ho_Chi_Minh.
 */
export function latestSnoozeDay(
  deadline: Date | null,
  { at, calendar }: { at: Date; calendar: WorkingCalendar },
): LocalDay | null {
  const today = localDay(at);
  const longest = dayAfter(today, longestDays);
  if (deadline === null) return longest;
  let day = dayAfter(localDay(deadline), -1);
  if (day > longest) day = longest;
  while (day > today && !isWorkingDay(calendar, day)) day = dayAfter(day, -1);
  return day > today ? day : null;
}
