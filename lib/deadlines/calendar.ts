import { TZDate } from "@date-fns/tz";
import { timeZone } from "@/lib/format";

/** A day in Vietnam, yyyy-MM-dd. */
export type LocalDay = string;
/** Local times HH:mm between which people work, e.g. ["07:30", "11:30"]. */
export type WorkingSpan = readonly [start: string, end: string];

/** An exception to Monday to Friday. */
export type CalendarDay = { kind: "holiday" | "working"; name: string };

/** spans hold on every working day; days are the exceptions to Monday to Friday. Pure data, versioned in `calendars`. */
export type WorkingCalendar = {
  spans: readonly WorkingSpan[];
  days: ReadonlyMap<LocalDay, CalendarDay>;
  /** The years whose days are all entered. Without it, every year of which a day is entered. */
  years?: Pick<ReadonlySet<number>, "has">;
};

/** Why a day is worked or not; `name` is the holiday's or the working Saturday's own. */
export type DayNature = {
  reason: "working" | "make_up" | "weekend" | "holiday" | "fixed_holiday";
  name: string | null;
};

/** Holidays that fall on the same day of the solar year. They stand in for a year that is not entered completely yet. */
export const fixedHolidays: Record<string, string> = {
  "01-01": "Tết Dương lịch",
  "04-30": "Ngày Chiến thắng",
  "05-01": "Ngày Quốc tế Lao động",
  "09-02": "Quốc khánh",
};

/** Ten years. No term of a policy comes near this. */
const furthestDays = 3_660;

export function natureOf(calendar: WorkingCalendar, day: LocalDay): DayNature {
  const exception = calendar.days.get(day);
  if (exception !== undefined)
    return { reason: exception.kind === "holiday" ? "holiday" : "make_up", name: exception.name };
  const fixed = fixedHolidays[day.slice(5)];
  if (fixed !== undefined && !coversYear(calendar, yearOf(day)))
    return { reason: "fixed_holiday", name: fixed };
  return { reason: isWeekend(day) ? "weekend" : "working", name: null };
}

export function isWorkingDay(calendar: WorkingCalendar, day: LocalDay): boolean {
  const { reason } = natureOf(calendar, day);
  return reason === "working" || reason === "make_up";
}

/** The instants between which work is done on that local day, in order; none on a day off. */
export function workingSpans(calendar: WorkingCalendar, day: LocalDay): { start: Date; end: Date }[] {
  if (!isWorkingDay(calendar, day)) return [];
  return calendar.spans.map(([start, end]) => ({ start: instantOf(day, start), end: instantOf(day, end) }));
}

/** False for a year that is not entered completely: it also counts the fixed holidays, and says so. */
export function coversYear({ years, days }: WorkingCalendar, year: number): boolean {
  return years?.has(year) ?? [...days.keys()].some((day) => yearOf(day) === year);
}

export function dayAfter(day: LocalDay, days = 1): LocalDay {
  // Days of a calendar follow each other alike in every zone.
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `first` and the days that follow it. Ends far beyond every policy: a calendar without work must not loop for ever. */
export function* daysFrom(first: LocalDay): Generator<LocalDay> {
  for (let index = 0, day = first; index < furthestDays; index += 1, day = dayAfter(day)) yield day;
}

/** Whether the text names a day that exists: 2026-02-31 does not. */
export function isDay(text: string): text is LocalDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** When a local day begins, UTC instant. */
export function startOf(day: LocalDay): Date {
  return instantOf(day, "00:00");
}

export function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4));
}

function isWeekend(day: LocalDay): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function instantOf(day: LocalDay, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, timeZone).getTime());
}
