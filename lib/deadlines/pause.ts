import { localDay } from "@/lib/format";
import { dayAfter, daysFrom, startOf, workingSpans, type WorkingCalendar } from "./calendar";
import type { Term } from "./due-date";

export type Pause = {
  dueAt: Date;
  pausedAt: Date;
  resumedAt: Date;
  /** The promise's unit while its due date was never set by hand. Without it the due date itself tells. */
  unit?: Term["unit"];
};

const dayMs = 86_400_000;

/**
 * When a promise is due after a pause. UTC instants; days and spans are those of `calendar` in Asia/Ho_Chi_Minh.
 * The rule: the working time that was left when the pause began is left when it ends, to the millisecond. What was due
 * at the end of a working day is due at the end of a working day again: of the day on which that time runs out.
 * What was due at the end of a calendar day keeps its calendar days. A pause without working time changes nothing,
 * and neither does a pause that began after the due date: a broken promise stays broken.
 */
export function resumedDueDate(pause: Pause, calendar: WorkingCalendar): Date {
  const { dueAt, pausedAt, resumedAt, unit } = pause;
  if (pausedAt >= dueAt || resumedAt <= pausedAt) return dueAt;
  if (isEndOfCalendarDay(dueAt)) return shiftedByDays(pause);
  if (remainingTime(resumedAt, pausedAt, calendar) === 0) return dueAt;
  const runsOut = resume(remainingTime(dueAt, pausedAt, calendar), resumedAt, calendar);
  const inDays = unit !== "working_hours" && isEndOfWorkingDay(dueAt, calendar);
  return inDays ? (workingSpans(calendar, localDay(runsOut)).at(-1)?.end ?? runsOut) : runsOut;
}

/** Working time from `pausedAt` until `dueAt`, in milliseconds; 0 when the due date has passed. */
export function remainingTime(dueAt: Date, pausedAt: Date, calendar: WorkingCalendar): number {
  let left = 0;
  const last = localDay(dueAt);
  for (let day = localDay(pausedAt); day <= last; day = dayAfter(day))
    for (const { start, end } of workingSpans(calendar, day)) {
      const from = Math.max(start.getTime(), pausedAt.getTime());
      left += Math.max(0, Math.min(end.getTime(), dueAt.getTime()) - from);
    }
  return left;
}

/** The earliest instant by which `remaining` milliseconds of working time have passed since `resumedAt`. */
export function resume(remaining: number, resumedAt: Date, calendar: WorkingCalendar): Date {
  let left = remaining;
  for (const day of daysFrom(localDay(resumedAt)))
    for (const { start, end } of workingSpans(calendar, day)) {
      const from = Math.max(start.getTime(), resumedAt.getTime());
      const worked = end.getTime() - from;
      if (worked >= left) return new Date(from + left);
      left -= Math.max(0, worked);
    }
  throw new Error("the calendar has no working hours");
}

function isEndOfWorkingDay(instant: Date, calendar: WorkingCalendar): boolean {
  return workingSpans(calendar, localDay(instant)).at(-1)?.end.getTime() === instant.getTime();
}

function isEndOfCalendarDay(instant: Date): boolean {
  return localDay(instant) !== localDay(new Date(instant.getTime() + 1));
}

function shiftedByDays({ dueAt, pausedAt, resumedAt }: Pause): Date {
  const begun = startOf(localDay(pausedAt)).getTime();
  const days = Math.round((startOf(localDay(resumedAt)).getTime() - begun) / dayMs);
  return new Date(startOf(dayAfter(localDay(dueAt), days + 1)).getTime() - 1);
}
