import { localDay } from "@/lib/format";
import {
  coversYear,
  fixedHolidays,
  natureOf,
  yearOf,
  type CalendarDay,
  type LocalDay,
  type WorkingCalendar,
} from "./calendar";
import { readAddedDay, readDayList, readSpans, type ListedDay } from "./day-list";
import { dayText, type Problem, type Warning } from "./problem";

/** The edit of one year, as typed. Nothing in it is checked yet. */
export type CalendarEdit = {
  year: number;
  /** Days to take out, yyyy-MM-dd. */
  remove: readonly string[];
  addDay: string;
  addKind: string;
  addName: string;
  list: string;
  /** The list is the whole year instead of an addition to it. */
  replace: boolean;
  spans: string;
  /** All days off of the year are entered. */
  complete: boolean;
};

export type DayChange = { day: LocalDay; before: CalendarDay | null; after: CalendarDay | null };

export type CalendarPlan = {
  calendar: WorkingCalendar & { years: ReadonlySet<number> };
  /** In the order of the days: added (no before), removed (no after), or changed. */
  changes: DayChange[];
  spansChanged: boolean;
  completeChanged: boolean;
  problems: Problem[];
  warnings: Warning[];
};

type Base = WorkingCalendar & { years: ReadonlySet<number> };

/** What the calendar would become. Pure: nothing is written, and problems are listed, not thrown. */
export function planCalendar(base: Base, edit: CalendarEdit, now: Date): CalendarPlan {
  const listed = readDayList(edit.list, edit.year);
  const added = readAddedDay({ day: edit.addDay, kind: edit.addKind, name: edit.addName }, edit.year);
  const { spans, problems } = readSpans(edit.spans);
  const typed = [...listed.days, ...added.days];
  const days = daysAfter(base, edit, typed);
  const years = new Set([...base.years].filter((year) => year !== edit.year));
  if (edit.complete) years.add(edit.year);
  const calendar = { spans, days, years };
  const changes = changesBetween(base, days);
  return {
    calendar,
    changes,
    spansChanged: JSON.stringify(spans) !== JSON.stringify(base.spans),
    completeChanged: edit.complete !== coversYear(base, edit.year),
    problems: [
      ...listed.problems,
      ...added.problems,
      ...givenTwice(listed.days, added.days),
      ...notListed(base, edit),
      ...problems,
    ],
    warnings: [...warningsOf(base, typed, changes, now), ...missingFixed(calendar, edit)],
  };
}

/** Whether confirming the plan would make a version that differs from the one before. */
export function changesNothing(plan: CalendarPlan): boolean {
  return plan.changes.length === 0 && !plan.spansChanged && !plan.completeChanged;
}

function daysAfter(base: Base, edit: CalendarEdit, typed: ListedDay[]): Map<LocalDay, CalendarDay> {
  const replaces = edit.replace && edit.list.trim() !== "";
  const kept = [...base.days].filter(
    ([day]) => yearOf(day) !== edit.year || !(replaces || edit.remove.includes(day)),
  );
  const all = new Map([
    ...kept,
    ...typed.map(({ day, kind, name }) => [day, { kind, name }] satisfies [LocalDay, CalendarDay]),
  ]);
  return new Map([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function changesBetween(base: Base, days: ReadonlyMap<LocalDay, CalendarDay>): DayChange[] {
  return [...new Set([...base.days.keys(), ...days.keys()])].sort().flatMap((day) => {
    const [before, after] = [base.days.get(day) ?? null, days.get(day) ?? null];
    return before?.kind === after?.kind && before?.name === after?.name ? [] : [{ day, before, after }];
  });
}

function givenTwice(listed: ListedDay[], added: ListedDay[]): Problem[] {
  return added
    .filter(({ day }) => listed.some((other) => other.day === day))
    .map(({ day }) => ({
      field: "addDay",
      key: "day_twice",
      params: { line: 0, text: dayText(day), first: 0 },
    }));
}

function notListed(base: Base, { remove, year }: CalendarEdit): Problem[] {
  return remove
    .filter((day) => !base.days.has(day) || yearOf(day) !== year)
    .map((day) => ({ field: "remove", key: "day_not_listed", params: { text: dayText(day) } }));
}

function warningsOf(base: Base, typed: ListedDay[], changes: DayChange[], now: Date): Warning[] {
  const weekdays: WorkingCalendar = { spans: base.spans, days: new Map(), years: { has: () => true } };
  const odd = typed.flatMap(({ day, kind }): Warning[] => {
    const params = { day: dayText(day) };
    if (!changes.some((change) => change.day === day)) return [{ key: "day_same", params }];
    const { reason } = natureOf(weekdays, day);
    if (kind === "holiday" && reason === "weekend") return [{ key: "weekend_holiday", params }];
    return kind === "working" && reason === "working" ? [{ key: "weekday_working", params }] : [];
  });
  const today = localDay(now);
  const past = changes
    .filter(({ day }) => day < today)
    .map(({ day }): Warning => ({ key: "day_past", params: { day: dayText(day) } }));
  return [...odd, ...past];
}

/** A complete year without one of the holidays of a fixed day is most likely a list that was not finished. */
function missingFixed({ days }: WorkingCalendar, { year, complete }: CalendarEdit): Warning[] {
  if (!complete) return [];
  return Object.entries(fixedHolidays)
    .map(([date, name]) => ({ day: `${String(year)}-${date}`, name }))
    .filter(({ day }) => days.get(day)?.kind !== "holiday")
    .map(({ day, name }) => ({ key: "fixed_missing", params: { day: dayText(day), name } }));
}
