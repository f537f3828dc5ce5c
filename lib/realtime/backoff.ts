/**
 * Milliseconds to wait before the attempt with this number (0 is the first): doubling from 100 to 5,000, of which
 * the upper half is chance, so that instances cut off together do not come back together.
 */
export function backoff(attempt: number, chance: () => number = Math.random): number {
  const most = Math.min(5_000, 100 * 2 ** Math.min(attempt, 10));
  return Math.round(most / 2 + (chance() * most) / 2);
}
