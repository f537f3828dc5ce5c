import { localDay } from "@/lib/format";

/** The day's letter tells of what was published before seven in the morning, Asia/Ho_Chi_Minh. */
const hour = 7;
/** A publication that began before the cut has ended by then: transactions end after five seconds. */
const settleMs = 60_000;
const dayMs = 24 * 3_600_000;

/** Up to which instant a letter written at `at` tells, and the day it is the letter of (yyyy-MM-dd in Vietnam). */
export function lastCut(at: Date): { until: Date; day: string } {
  const settled = new Date(at.getTime() - settleMs);
  const today = cutOf(localDay(settled));
  const until = today.getTime() <= settled.getTime() ? today : new Date(today.getTime() - dayMs);
  return { until, day: localDay(until) };
}

/** Vietnam has had no other time than UTC+7 since 1975. */
function cutOf(day: string): Date {
  return new Date(`${day}T${String(hour).padStart(2, "0")}:00:00+07:00`);
}
