import { localDay } from "@/lib/format";
import type { WorkingCalendar } from "./calendar";
import { dueDate, type Term } from "./due-date";
import { resumedDueDate } from "./pause";

/** The answer clock of a question: when it began, what was promised, and the pauses that are over. */
export type RunningClock = { from: Date; term: Term; pauses: readonly { pausedAt: Date; resumedAt: Date }[] };

export type OpenClock = RunningClock & {
  id: number;
  code: string;
  dueAt: Date;
  calendarId: number;
  pausedAt: Date | null;
};

export type Move = { id: number; code: string; from: Date; to: Date; calendarId: number; paused: boolean };
export type Moves = {
  moves: Move[];
  /** Clocks whose due date somebody decided (extended, merged), or that a recalculation must not touch. */
  kept: number;
};

/** Two instants of one moment: event and column are written a few milliseconds apart. */
const sameMoment = 60_000;

/** When the clock runs out under that calendar, with every pause given back. */
export function dueUnder({ from, term, pauses }: RunningClock, calendar: WorkingCalendar): Date {
  return pauses.reduce(
    (dueAt, pause) => resumedDueDate({ dueAt, ...pause, unit: term.unit }, calendar),
    dueDate(from, term, calendar),
  );
}

/**
 * What a recalculation under `target` would move. It moves only a due date that is the count itself under the calendar
 * it was promised by: one that a person decided stays. What is overdue stays overdue, and nothing moves into the past.
 */
export function movesUnder(
  clocks: readonly OpenClock[],
  { calendars, target, now }: { calendars: ReadonlyMap<number, WorkingCalendar>; target: Target; now: Date },
): Moves {
  const counters = new Map([...calendars].map(([id, calendar]) => [id, countUnder(calendar)]));
  const countTarget = countUnder(target.calendar);
  const found: Moves = { moves: [], kept: 0 };
  for (const clock of clocks) {
    if (clock.calendarId === target.id) continue;
    const to = countTarget(clock);
    if (isSame(to, clock.dueAt)) continue;
    const { id, code, dueAt: from, calendarId, pausedAt } = clock;
    const promised = counters.get(calendarId)?.(clock);
    const standing = pausedAt ?? now;
    if (promised === undefined || !isSame(promised, from) || from < standing || to < standing)
      found.kept += 1;
    else found.moves.push({ id, code, from, to, calendarId, paused: pausedAt !== null });
  }
  return found;
}

/** The calendar to count under; it has no id while it is only previewed. */
type Target = { id: number | null; calendar: WorkingCalendar };

/** A promise of working days depends on the day it began only: thousands of clocks share a few hundred counts. */
function countUnder(calendar: WorkingCalendar): (clock: RunningClock) => Date {
  const known = new Map<string, Date>();
  return (clock) => {
    const { from, term, pauses } = clock;
    if (term.unit !== "working_days" || pauses.length > 0) return dueUnder(clock, calendar);
    const key = `${localDay(from)} ${String(term.amount)}`;
    const dueAt = known.get(key) ?? dueUnder(clock, calendar);
    known.set(key, dueAt);
    return dueAt;
  };
}

function isSame(one: Date, other: Date): boolean {
  return Math.abs(one.getTime() - other.getTime()) < sameMoment;
}
