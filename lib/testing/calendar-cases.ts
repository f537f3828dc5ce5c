import { TZDate } from "@date-fns/tz";
import { z } from "zod";
import type { CalendarDay, WorkingCalendar } from "@/lib/deadlines/calendar";
import { dueDate, type Term } from "@/lib/deadlines/due-date";
import { formatDateTime, localDay, timeZone } from "@/lib/format";

/*
 * Due dates counted by an independent program, in the form of shared/data/calendar_cases.json: a calendar, and cases
 * with the instant of receipt, the term, and when it is due. Times without a zone are those of Vietnam.
 */

const units = {
  workingDays: "working_days",
  workingHours: "working_hours",
  days: "days",
  calendarDays: "days",
} as const satisfies Record<string, Term["unit"]>;

const day = z.iso.date();
const span = z
  .string()
  .regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/)
  .transform((text) => z.tuple([z.string(), z.string()]).parse(text.split("-")));

const caseFile = z.object({
  zone: z.literal(timeZone).default(timeZone),
  weekdays: z.literal("Mon-Fri").default("Mon-Fri"),
  spans: z.array(span).min(1),
  holidays: z.array(day).default([]),
  extraWorkingDays: z.array(day).default([]),
  cases: z.array(
    z.object({
      received: z.string(),
      amount: z.number().positive(),
      unit: z.enum(["workingDays", "workingHours", "days", "calendarDays"]),
      due: z.string(),
    }),
  ),
});

export type CaseResult = { name: string; due: string; found: string; passed: boolean };

/** Counts every case by the product's own functions. Throws for a text that is not of the form. */
export function checkCalendarCases(text: string): CaseResult[] {
  const { spans, holidays, extraWorkingDays, cases } = caseFile.parse(JSON.parse(text));
  const calendar: WorkingCalendar = {
    spans,
    days: new Map<string, CalendarDay>([
      ...holidays.map((holiday) => [holiday, { kind: "holiday", name: "" }] as const),
      ...extraWorkingDays.map((working) => [working, { kind: "working", name: "" }] as const),
    ]),
    // The file names every day off there is, of any year.
    years: { has: () => true },
  };
  return cases.map(({ received, amount, unit, due }) => {
    const found = dueDate(instantOf(received), { amount, unit: units[unit] }, calendar);
    const passed = due.includes("T") ? found.getTime() === instantOf(due).getTime() : localDay(found) === due;
    return { name: `${received} + ${amount} ${unit}`, due, found: formatDateTime(found), passed };
  });
}

function instantOf(text: string): Date {
  if (/(Z|[+-]\d{2}:?\d{2})$/.test(text)) return new Date(text);
  const [year = 0, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0] = text
    .split(/[-T:]/)
    .map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, seconds, timeZone).getTime());
}
