import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "./log";

/**
 * A small query that every page needs, answered from memory for as long as the database is away or slow: whoever opens a
 * form then can at least write. Only what everybody may see; throws while it has never been answered.
 */
export function lastKnown<Key extends string, Result>(
  query: (key: Key) => Promise<Result>,
  patienceMs?: number,
): (key: Key) => Promise<Result> {
  const known = new Map<Key, Result>();
  return async (key) => {
    const before = known.get(key);
    const asked = query(key).then((result) => {
      known.set(key, result);
      return result;
    });
    try {
      return await soon(asked, before, patienceMs);
    } catch (error) {
      if (before === undefined) throw error;
      log.error({ err: error }, "showing what was known before");
      return before;
    }
  };
}

/** The answer, or when it takes longer than a second what was known before, if anything was. */
export function soon<Result>(
  answer: Promise<Result>,
  before: Result | undefined,
  patienceMs = 1_000,
): Promise<Result> {
  if (before === undefined) return answer;
  return Promise.race([answer, sleep(patienceMs, before, { ref: false })]);
}
