import { isDay, workingSpans, type WorkingCalendar } from "./calendar";
import { dueDate } from "./due-date";

/**
 * The end of work on a chosen day (yyyy-MM-dd in Asia/Ho_Chi_Minh), as a UTC instant: what "until that day" means.
 * Null when nobody works on that day, and for text that is no day of the calendar, such as 2026-02-31.
 */
export function endOfWorkingDay(day: string, calendar: WorkingCalendar): Date | null {
  if (!isDay(day)) return null;
  return workingSpans(calendar, day).at(-1)?.end ?? null;
}

/** The end of the `count`-th working day after the local day of `instant`; `count` ≥ 1. The rule of dueDate(). */
export function addWorkingDays(instant: Date, count: number, calendar: WorkingCalendar): Date {
  return dueDate(instant, { amount: count, unit: "working_days" }, calendar);
}
