import "server-only";
import { log } from "@/lib/log";
import { sweepBreaches } from "./breaches";
import { sweepClosing } from "./close";
import { sweepFollowUps } from "./follow-ups";
import { sweepInfoReminders } from "./info-reminders";
import { sweepLapsed } from "./lapse";
import { sweepLate } from "./late";
import { sweepReminders } from "./reminders";

/** In this order a question that is late is first on record, then told to its asker, then to the departments. */
const sweeps = {
  breaches: sweepBreaches,
  late: sweepLate,
  reminders: sweepReminders,
  "info reminders": sweepInfoReminders,
  lapsed: sweepLapsed,
  "follow-ups": sweepFollowUps,
  closing: sweepClosing,
};

/**
 * One round of everything that only the passing of time brings about. Idempotent; any number of processes may sweep
 * at once. A sweep that fails is logged and does not hold back the others; the signal ends the round after the one
 * that runs. Returns how much there was to do.
 */
export async function sweepDeadlines(signal?: AbortSignal): Promise<number> {
  let done = 0;
  for (const [sweep, run] of Object.entries(sweeps)) {
    if (signal?.aborted) break;
    try {
      const count = await run();
      if (count > 0) log.info({ sweep, count }, "swept");
      done += count;
    } catch (error) {
      log.error({ err: error, sweep }, "a sweep failed");
    }
  }
  return done;
}
