import "server-only";
import { db } from "@/lib/db";
import { recordBreachesOf } from "@/lib/deadlines/record-breaches";
import { breachClocks, type BreachClock } from "@/lib/deadlines/status";

const batch = 500;

/**
 * Writes each missed due date into the ledger, once, charged to whoever held the question then.
 * Any number of processes may sweep at once. Returns how many rows this call wrote.
 */
export async function sweepBreaches(): Promise<number> {
  let written = 0;
  for (const clock of breachClocks) written += await sweepClock(clock);
  return written;
}

async function sweepClock(clock: BreachClock): Promise<number> {
  let written = 0;
  for (let last = batch; last === batch; written += last) last = await recordBreachesOf(db, clock, batch);
  return written;
}
