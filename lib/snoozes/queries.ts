import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { dayAfter, isWorkingDay, type LocalDay, type WorkingCalendar } from "@/lib/deadlines/calendar";
import { currentCalendar } from "@/lib/deadlines/queries";
import { localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import { isRunning } from "./active";
import { standingOf } from "./deadline";
import { latestSnoozeDay } from "./latest-day";

export type SnoozeOffer = {
  /** Out of the viewer's sight now. */
  running: { untilAt: Date; untilEvent: boolean } | null;
  /** The last day it may be snoozed to; null: not at all. */
  latest: LocalDay | null;
  /** The next working day, where it is not too late. */
  next: LocalDay | null;
};

const runningRow = z.array(z.object({ untilAt: z.date(), untilEvent: z.boolean() }));

/** What the question's page offers, for a question that the viewer was found to see; null when it is over. */
export async function findSnooze(viewer: Viewer, questionId: number): Promise<SnoozeOffer | null> {
  const at = now();
  const [{ deadline, open }, calendar, rows] = await Promise.all([
    standingOf(db, viewer, questionId),
    currentCalendar(),
    db.$queryRaw`
      select s.until_at as "untilAt", s.until_event as "untilEvent"
      from snoozes s join questions k on k.id = s.question_id
      where s.person_id = ${viewer.personId} and s.question_id = ${questionId} and ${isRunning(at)}`,
  ]);
  const running = runningRow.parse(rows)[0] ?? null;
  if (!open) return null;
  const latest = latestSnoozeDay(deadline, { at, calendar });
  return { running, latest, next: latest === null ? null : nextWorkingDay(at, latest, calendar) };
}

function nextWorkingDay(at: Date, latest: LocalDay, calendar: WorkingCalendar): LocalDay {
  let day = dayAfter(localDay(at));
  while (day < latest && !isWorkingDay(calendar, day)) day = dayAfter(day);
  return day;
}
