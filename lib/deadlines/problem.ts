/*
 * What is wrong or odd with a calendar as somebody typed it. Sentences: messages deadlines `problem.<key>` and
 * `warning.<key>`; every sentence names the day and the remedy. `line` is the line of the pasted list, 0 for a field.
 */
export const problemKeys = [
  "day_unknown",
  "day_other_year",
  "day_twice",
  "day_kind_unknown",
  "day_name_missing",
  "day_name_long",
  "day_not_listed",
  "spans_wrong",
  "spans_order",
] as const;
export type ProblemKey = (typeof problemKeys)[number];

export const warningKeys = [
  "weekend_holiday",
  "weekday_working",
  "day_same",
  "day_past",
  "fixed_missing",
] as const;
export type WarningKey = (typeof warningKeys)[number];

export type Params = Record<string, string | number>;
export type CalendarField = "list" | "addDay" | "addKind" | "addName" | "remove" | "spans";
export type Problem = { field: CalendarField; key: ProblemKey; params: Params };
export type Warning = { key: WarningKey; params: Params };

/** dd/MM/yyyy of a day yyyy-MM-dd. */
export function dayText(day: string): string {
  return day.split("-").reverse().join("/");
}
