import { periodOf, type Month } from "./months";

/** Instants; `to` is not part of the period. It begins and ends with a month in Vietnam. */
export type Period = { from: Date; to: Date };

/** The calendar year in Vietnam's time. */
export function yearPeriod(year: number): Period {
  return {
    from: new Date(`${String(year)}-01-01T00:00:00+07:00`),
    to: new Date(`${String(year + 1)}-01-01T00:00:00+07:00`),
  };
}

/** A month of a year, 1 to 12, in Vietnam's time. */
export function monthPeriod(year: number, month: number): Period {
  return periodOf(monthOfYear(year, month));
}

/** yyyy-MM. */
function monthOfYear(year: number, month: number): Month {
  return `${String(year)}-${String(month).padStart(2, "0")}`;
}
