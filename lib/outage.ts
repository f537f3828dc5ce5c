import { setTimeout as sleep } from "node:timers/promises";

type Away = { since: number; error: Error; back: Promise<void> };
type Limits = { patienceMs: number; pauseMs: number };

/**
 * One for all who need a database that may be away. While it is, one knock at a time asks whether it is back, and
 * everybody else waits for that instead of knocking too: a database that starts again needs its cores for itself.
 */
export function createOutage({ patienceMs, pauseMs }: Limits) {
  let away: Away | undefined;

  const knockUntilBack = async (knock: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        await knock();
        away = undefined;
        return;
      } catch {
        await sleep(pauseMs, undefined, { ref: false });
      }
    }
  };

  return {
    /** Somebody lost the connection, or got none. */
    begin(error: Error, knock: () => Promise<void>): void {
      away ??= { since: performance.now(), error, back: knockUntilBack(knock) };
    },
    /** Resolves at once or as soon as the database is back; rejects when the outage lasts longer than anybody waits. */
    async over(): Promise<void> {
      if (away === undefined) return;
      const { since, error, back } = away;
      const leftMs = since + patienceMs - performance.now();
      const waited = leftMs > 0 ? sleep(leftMs, false, { ref: false }) : Promise.resolve(false);
      if (!(await Promise.race([back.then(() => true), waited]))) throw error;
    },
  };
}
