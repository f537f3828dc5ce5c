import "server-only";
import { now } from "@/lib/clock";
import { currentCalendar } from "@/lib/deadlines/queries";
import { dueSoonUntil } from "@/lib/deadlines/remaining";
import type { Moment } from "./queue-sql";

/** Reads the working calendar, because "soon" is counted in working days. */
export async function momentNow(): Promise<Moment> {
  const at = now();
  return { at, soonUntil: dueSoonUntil(at, await currentCalendar()) };
}
