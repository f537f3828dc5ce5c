import "server-only";
import { log } from "./log";

type Parts = {
  points: number;
  /** Seconds. */
  duration: number;
  /** Adds tries to what all instances have counted. */
  share: (bucket: string, tries: number) => Promise<{ points: number; wait: number }>;
};
type Window = { endsAt: number; tries: number; unshared: number; refusedUntil: number };

/** Counts one try at an instant in milliseconds; how long to wait when there were too many, else 0. */
export type Counter = (bucket: string, at: number) => number;

/** Enough for every address that comes within one window; whoever fills them forgets only the oldest. */
const mostBuckets = 20_000;
/** A tenth of the limit at a time: so many more may slip through on each further instance, and no more. */
const parts = 10;

/**
 * A limit for what costs less than a question to the database. Every try counts in this process at once; every tenth
 * of the limit is added to the shared count, whose answer refuses from then on. Without the database each instance
 * counts for itself.
 */
export function createCounter({ points, duration, share }: Parts): Counter {
  const windows = new Map<string, Window>();
  const batch = Math.max(1, Math.ceil(points / parts));

  function windowOf(bucket: string, at: number): Window {
    const known = windows.get(bucket);
    if (known !== undefined && known.endsAt > at) return known;
    const fresh = { endsAt: at + duration * 1_000, tries: 0, unshared: 0, refusedUntil: 0 };
    windows.delete(bucket);
    for (const oldest of windows.keys()) {
      if (windows.size < mostBuckets) break;
      windows.delete(oldest);
    }
    windows.set(bucket, fresh);
    return fresh;
  }

  function shareTries(bucket: string, window: Window, at: number): void {
    const tries = window.unshared;
    window.unshared = 0;
    share(bucket, tries)
      .then((shared) => {
        if (shared.points > points) window.refusedUntil = window.endsAt = at + shared.wait;
      })
      .catch((error: unknown) => log.warn({ err: error }, "tries not shared"));
  }

  return (bucket, at) => {
    const window = windowOf(bucket, at);
    if (window.refusedUntil > at) return window.refusedUntil - at;
    window.tries += 1;
    if (window.tries > points) return window.endsAt - at;
    window.unshared += 1;
    if (window.unshared >= batch) shareTries(bucket, window, at);
    return 0;
  };
}
