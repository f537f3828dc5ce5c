import "server-only";
import { createHash } from "node:crypto";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { changesNothing, planCalendar, type CalendarPlan } from "./plan";
import { mayEditDeadlines } from "./policy";
import { forgetDeadlines, newestCalendar } from "./queries";
import { previewMoves, requestRecalculation } from "./recalculate";
import type { Moves } from "./running-clock";
import type { CalendarInput } from "./schema";

export type CalendarPreview = CalendarPlan & {
  /** Null while there are problems. */
  moves: Moves | null;
  /** What is confirmed must be what was shown: this goes back with the confirmation. */
  fingerprint: string;
};

/**
 * What the edit would change, and which open questions would get another due date if they were counted again.
 * Writes nothing. Throws `forbidden`, and `conflict` when somebody made a newer version meanwhile.
 */
export async function previewCalendar(actor: Viewer, input: CalendarInput): Promise<CalendarPreview> {
  const plan = await planOf(actor, input);
  const moves = plan.problems.length > 0 ? null : await previewMoves({ id: null, calendar: plan.calendar });
  return { ...plan, moves, fingerprint: fingerprintOf(plan.calendar) };
}

/**
 * Makes a new version of the calendar out of the newest and the edit of one year; versions are never changed. What is
 * promised stays as promised, unless "tính lại hạn" was chosen, with a reason. Throws `forbidden`; `invalid` for days
 * that cannot be (previewCalendar names each) and for an edit that changes nothing; `conflict` when a newer version has
 * come, when the edit is not the one that was previewed, and when another recalculation is under way.
 */
export async function publishCalendar(actor: Viewer, input: CalendarInput): Promise<void> {
  const plan = await planOf(actor, input);
  const [problem] = plan.problems;
  if (problem !== undefined) {
    throw new AppError("invalid", {
      reason: "calendar_problems",
      fields: { [problem.field]: "calendar_problems" },
    });
  }
  if (changesNothing(plan)) throw new AppError("invalid", { reason: "calendar_unchanged" });
  if (input.previewed !== fingerprintOf(plan.calendar)) {
    throw new AppError("conflict", { reason: "calendar_not_previewed" });
  }
  await transaction(async (tx) => {
    const calendarId = await addVersion(tx, actor, { input, plan });
    if (input.recalculate) await requestRecalculation(tx, actor, { calendarId, reason: input.reason });
  });
  forgetDeadlines();
}

async function planOf(actor: Viewer, input: CalendarInput): Promise<CalendarPlan> {
  if (!mayEditDeadlines(actor)) throw new AppError("forbidden");
  const base = await newestCalendar();
  if (base.id !== input.base) throw new AppError("conflict", { reason: "calendar_changed" });
  return planCalendar(base, input, now());
}

type Version = { input: CalendarInput; plan: CalendarPlan };

/** Versions are numbered without gaps: of two made from the same one, the second finds its number taken. */
async function addVersion(tx: Transaction, actor: Viewer, { input, plan }: Version): Promise<number> {
  const { spans, days, years } = plan.calendar;
  const [created] = await tx.$queryRaw<{ id: number }[]>`
    insert into calendars (version, spans, note, years, created_by_id, created_at)
    select version + 1, ${JSON.stringify(spans)}::jsonb, ${input.note}, ${[...years].sort()}::int[], ${actor.personId}, ${now()}
    from calendars where id = ${input.base}
    on conflict (version) do nothing returning id`;
  if (created === undefined) throw new AppError("conflict", { reason: "calendar_changed" });
  await tx.calendarDay.createMany({
    data: [...days].map(([day, { kind, name }]) => {
      return { calendarId: created.id, day: new Date(day), kind, name };
    }),
  });
  return created.id;
}

function fingerprintOf({ spans, days, years }: CalendarPlan["calendar"]): string {
  const content = JSON.stringify([spans, [...days].sort(), [...years].sort()]);
  return createHash("sha256").update(content).digest("hex");
}
