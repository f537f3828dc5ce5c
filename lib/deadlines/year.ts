import { dayAfter, natureOf, type DayNature, type LocalDay, type WorkingCalendar } from "./calendar";

export type YearDay = DayNature & { day: LocalDay; date: number };
export type Month = {
  month: number;
  /** Weeks from Monday to Sunday; null beside the month. */
  weeks: (YearDay | null)[][];
  /** The days that are not what their weekday says, with their names. */
  named: YearDay[];
};

/** The twelve months of a year as a calendar on the wall, each day with its nature. */
export function monthsOf(calendar: WorkingCalendar, year: number): Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const days = daysOf(calendar, year, index + 1);
    const before = (weekdayOf(days[0]?.day ?? "") + 6) % 7;
    const cells = [...Array<null>(before).fill(null), ...days];
    const padded = [...cells, ...Array<null>((7 - (cells.length % 7)) % 7).fill(null)];
    const weeks = Array.from({ length: padded.length / 7 }, (_, week) =>
      padded.slice(week * 7, week * 7 + 7),
    );
    return { month: index + 1, weeks, named: days.filter(({ name }) => name !== null) };
  });
}

function daysOf(calendar: WorkingCalendar, year: number, month: number): YearDay[] {
  const days: YearDay[] = [];
  const prefix = `${String(year)}-${String(month).padStart(2, "0")}`;
  for (let day = `${prefix}-01`; day.startsWith(prefix); day = dayAfter(day))
    days.push({ day, date: days.length + 1, ...natureOf(calendar, day) });
  return days;
}

function weekdayOf(day: LocalDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
