import type { WorkingCalendar } from "./calendar";
import {
  explainDueDate,
  explainRemaining,
  type DueDateExplanation,
  type ExplainedDay,
  type Term,
} from "./due-date";
import { remainingTime, resumedDueDate } from "./pause";

/** What happened to a promise after it was given, in the order in which it took effect. */
export type PromiseChange =
  | { kind: "paused"; from: Date; until: Date; leftMinutes: number; to: Date; days: ExplainedDay[] }
  /** It stands still now. */
  | { kind: "waiting"; from: Date; leftMinutes: number }
  | { kind: "extended" | "joined" | "recalculated"; at: Date; before: Date; to: Date };

export type StoryEvent =
  | { kind: "paused"; pausedAt: Date; resumedAt: Date | null }
  | { kind: "extended" | "joined" | "recalculated"; at: Date; before: Date; to: Date };

export type PromiseStory = DueDateExplanation & {
  changes: PromiseChange[];
  /** False when the changes do not lead to the due date that stands: then somebody set it, and the page says so. */
  explained: boolean;
};

type Given = { from: Date; term: Term; dueAt: Date; events: readonly StoryEvent[] };

const sameMoment = 60_000;

/**
 * The count of a promise and everything that moved it since: pauses, an extension, the earlier date of a duplicate, a
 * recalculation (whose calendar the count already follows). Pure; instants are UTC, days those of Asia/Ho_Chi_Minh.
 */
export function tellPromise({ from, term, dueAt, events }: Given, calendar: WorkingCalendar): PromiseStory {
  const count = explainDueDate(from, term, calendar);
  const changes: PromiseChange[] = [];
  let due = count.dueAt;
  let unit: Term["unit"] | undefined = term.unit;
  for (const event of [...events].sort((one, other) => effectOf(one) - effectOf(other))) {
    if (event.kind === "paused") {
      const change = tellPause(event, { due, unit }, calendar);
      changes.push(change);
      if (change.kind === "paused") due = change.to;
      continue;
    }
    changes.push(event);
    if (event.kind === "recalculated") continue;
    due = event.to;
    unit = undefined;
  }
  return { ...count, changes, explained: Math.abs(due.getTime() - dueAt.getTime()) < sameMoment };
}

type Standing = { due: Date; unit: Term["unit"] | undefined };

function tellPause(
  { pausedAt, resumedAt }: Extract<StoryEvent, { kind: "paused" }>,
  { due, unit }: Standing,
  calendar: WorkingCalendar,
): PromiseChange {
  const left = remainingTime(due, pausedAt, calendar);
  const leftMinutes = Math.round(left / 60_000);
  if (resumedAt === null) return { kind: "waiting", from: pausedAt, leftMinutes };
  const pause = { dueAt: due, pausedAt, resumedAt, ...(unit === undefined ? {} : { unit }) };
  const to = resumedDueDate(pause, calendar);
  // Calendar days are moved, not counted again.
  const days =
    unit === "days" || to.getTime() === due.getTime() ? [] : explainRemaining(resumedAt, left, calendar);
  return { kind: "paused", from: pausedAt, until: resumedAt, leftMinutes, to, days };
}

/** A pause takes effect when it is over; one that is not comes last. */
function effectOf(event: StoryEvent): number {
  if (event.kind !== "paused") return event.at.getTime();
  return event.resumedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
