import { localDay } from "@/lib/format";
import {
  coversYear,
  dayAfter,
  daysFrom,
  natureOf,
  startOf,
  workingSpans,
  yearOf,
  type DayNature,
  type LocalDay,
  type WorkingCalendar,
} from "./calendar";

/** A policy's promise. Hours are those inside the calendar's spans; days are calendar days. */
export type Term = { amount: number; unit: "working_hours" | "working_days" | "days" };

export type ExplainedDay = {
  day: LocalDay;
  reason: DayNature["reason"] | "received" | "calendar_day";
  name: string | null;
  /** Minutes of a term in hours, or the number of the day in a term of days; null when the day was skipped. */
  counted: number | null;
};

export type DueDateExplanation = {
  dueAt: Date;
  days: ExplainedDay[];
  /** Years nobody has entered into the calendar: only weekdays and fixed holidays were known. */
  uncoveredYears: number[];
};

const minute = 60_000;

/**
 * When a promise given at `receivedAt` (UTC instant) falls due, counted in Asia/Ho_Chi_Minh.
 * The day of receipt is day 0; working days end with their last span, calendar days with the local midnight;
 * working hours run from the minute of receipt. Legal source: the policy's `legalBasis`.
 */
export function dueDate(receivedAt: Date, term: Term, calendar: WorkingCalendar): Date {
  return explainDueDate(receivedAt, term, calendar).dueAt;
}

/** The same count, with every day that was counted or skipped and why ("Vì sao có hạn này?"). */
export function explainDueDate(receivedAt: Date, term: Term, calendar: WorkingCalendar): DueDateExplanation {
  const count =
    term.unit === "working_hours" ? countHours : term.unit === "days" ? countDays : countWorkingDays;
  const { dueAt, days } = count(receivedAt, term.amount, calendar);
  const years = [...new Set(days.map(({ day }) => yearOf(day)))];
  return { dueAt, days, uncoveredYears: years.filter((year) => !coversYear(calendar, year)) };
}

/** The days on which so many milliseconds of working time pass from an instant on, with the minutes of each. */
export function explainRemaining(from: Date, remaining: number, calendar: WorkingCalendar): ExplainedDay[] {
  return remaining === 0 ? [] : countHours(from, remaining / (60 * minute), calendar).days;
}

type Count = { dueAt: Date; days: ExplainedDay[] };

function countWorkingDays(receivedAt: Date, amount: number, calendar: WorkingCalendar): Count {
  const received = localDay(receivedAt);
  const days: ExplainedDay[] = [{ day: received, reason: "received", name: null, counted: null }];
  let counted = 0;
  for (const day of daysFrom(dayAfter(received))) {
    const end = workingSpans(calendar, day).at(-1)?.end;
    if (end !== undefined) counted += 1;
    days.push({ day, ...natureOf(calendar, day), counted: end === undefined ? null : counted });
    if (end !== undefined && counted >= amount) return { dueAt: end, days };
  }
  throw new Error("the calendar has no working days");
}

function countHours(receivedAt: Date, amount: number, calendar: WorkingCalendar): Count {
  const days: ExplainedDay[] = [];
  let left = Math.round(amount * 60 * minute);
  for (const day of daysFrom(localDay(receivedAt))) {
    const before = left;
    for (const { start, end } of workingSpans(calendar, day)) {
      const from = Math.max(start.getTime(), receivedAt.getTime());
      const worked = Math.max(0, end.getTime() - from);
      if (worked >= left) {
        days.push({ day, ...natureOf(calendar, day), counted: minutes(before) });
        return { dueAt: new Date(from + left), days };
      }
      left -= worked;
    }
    days.push({ day, ...natureOf(calendar, day), counted: before === left ? null : minutes(before - left) });
  }
  throw new Error("the calendar has no working hours");
}

function countDays(receivedAt: Date, amount: number): Count {
  const received = localDay(receivedAt);
  const days = Array.from({ length: amount }, (_, index): ExplainedDay => {
    return { day: dayAfter(received, index + 1), reason: "calendar_day", name: null, counted: index + 1 };
  });
  const first: ExplainedDay = { day: received, reason: "received", name: null, counted: null };
  return { dueAt: new Date(startOf(dayAfter(received, amount + 1)).getTime() - 1), days: [first, ...days] };
}

function minutes(milliseconds: number): number {
  return Math.round(milliseconds / minute);
}
