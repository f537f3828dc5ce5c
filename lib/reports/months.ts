import { localDay } from "@/lib/format";

/** A month in Vietnam, yyyy-MM. */
export type Month = string;

/** From the month of `first` to that of `last`, newest first. */
export function monthsSince(first: Date, last: Date): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(last); month >= monthOf(first); month = before(month)) months.push(month);
  return months;
}

/** Its instants; `to` is not part of it. */
export function periodOf(month: Month): { from: Date; to: Date } {
  return { from: startOf(month), to: startOf(after(month)) };
}

function monthOf(instant: Date): Month {
  return localDay(instant).slice(0, 7);
}

function startOf(month: Month): Date {
  return new Date(`${month}-01T00:00:00+07:00`);
}

function before(month: Month): Month {
  return monthOf(new Date(startOf(month).getTime() - 1));
}

/** Any day in the middle of the next month, whatever the length of this one. */
function after(month: Month): Month {
  return monthOf(new Date(startOf(month).getTime() + 45 * 86_400_000));
}
