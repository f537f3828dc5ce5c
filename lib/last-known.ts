import "server-only";
import { log } from "./log";

/**
 * A small query that every page needs, answered from memory for as long as the database is away: whoever opens a form
 * then can at least write. Only what everybody may see; throws while it has never been answered.
 */
export function lastKnown<Key extends string, Result>(
  query: (key: Key) => Promise<Result>,
): (key: Key) => Promise<Result> {
  const known = new Map<Key, Result>();
  return async (key) => {
    try {
      const result = await query(key);
      known.set(key, result);
      return result;
    } catch (error) {
      const before = known.get(key);
      if (before === undefined) throw error;
      log.error({ err: error }, "showing what was known before");
      return before;
    }
  };
}
