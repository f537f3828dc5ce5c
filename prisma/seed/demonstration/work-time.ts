import { dayAfter, isWorkingDay, type WorkingCalendar } from "@/lib/deadlines/calendar";
import { dueDate } from "@/lib/deadlines/due-date";
import { localDay } from "@/lib/format";
import { calendarDays, spans } from "../reference/calendar";

const calendar: WorkingCalendar = {
  spans,
  days: new Map(calendarDays.map(({ day, kind, name }) => [day.toISOString().slice(0, 10), { kind, name }])),
};

/** An instant of Vietnam's clock: `moment("2026-11-23", "09:15")`. Vietnam keeps UTC+7 all year. */
export function moment(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`);
}

/** The working day that many working days before the day of `now`; 0 is the last one begun. */
export function workingDayBefore(now: Date, count: number): string {
  let day = localDay(now);
  while (!isWorkingDay(calendar, day)) day = dayAfter(day, -1);
  for (let left = count; left > 0; left -= 1) {
    do day = dayAfter(day, -1);
    while (!isWorkingDay(calendar, day));
  }
  return day;
}

/** The day that many working days after the one of `from`, at that time. */
export function afterWorkingDays(from: Date, count: number, time: string): Date {
  const last = count === 0 ? from : dueDate(from, { amount: count, unit: "working_days" }, calendar);
  return moment(localDay(last), time);
}

/** `from` plus minutes that count only while people work. */
export function afterWorkingMinutes(from: Date, minutes: number): Date {
  return dueDate(from, { amount: minutes / 60, unit: "working_hours" }, calendar);
}
