import "server-only";
import { now } from "@/lib/clock";
import { currentCalendar } from "@/lib/deadlines/queries";
import { dueSoonUntil } from "@/lib/deadlines/remaining";
import type { Moment } from "./queue-sql";

/** Counting working days costs more than most queries, and the answer holds for a minute at least. */
let known: { calendar: unknown; minute: number; soonUntil: Date } | undefined;

/** Reads the working calendar, because "soon" is counted in working days. */
export async function momentNow(): Promise<Moment> {
  const at = now();
  const calendar = await currentCalendar();
  const minute = Math.floor(at.getTime() / 60_000);
  if (known?.calendar !== calendar || known.minute !== minute)
    known = { calendar, minute, soonUntil: dueSoonUntil(at, calendar) };
  return { at, soonUntil: known.soonUntil };
}
