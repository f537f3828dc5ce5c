import { localDay } from "@/lib/format";
import { dayAfter, isWorkingDay, type LocalDay, type WorkingCalendar } from "./calendar";
import { dueDate } from "./due-date";
import { dueSoonDays } from "./status";

/**
 * Working days after today up to and including the due day, in Asia/Ho_Chi_Minh: 0 is due today.
 * Negative after the due day: the working days that have passed since.
 */
export function workingDaysLeft(dueAt: Date, now: Date, calendar: WorkingCalendar): number {
  const today = localDay(now);
  const due = localDay(dueAt);
  return due >= today
    ? workingDaysBetween(today, due, calendar)
    : 0 - workingDaysBetween(due, today, calendar);
}

/** The end of the second working day from now: what is due by then is due soon. One instant, so that SQL can compare. */
export function dueSoonUntil(now: Date, calendar: WorkingCalendar): Date {
  return dueDate(now, { amount: dueSoonDays, unit: "working_days" }, calendar);
}

function workingDaysBetween(after: LocalDay, until: LocalDay, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = dayAfter(after); day <= until; day = dayAfter(day))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
}
