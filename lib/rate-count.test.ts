import { describe, expect, it } from "vitest";
import { createCounter } from "./rate-count";

const start = 1_000_000;

/** PostgreSQL's part: what all instances have counted of each bucket. */
function sharedCount(wait = 60_000) {
  const totals = new Map<string, number>();
  return {
    totals,
    share: (bucket: string, tries: number) => {
      const points = (totals.get(bucket) ?? 0) + tries;
      totals.set(bucket, points);
      return Promise.resolve({ points, wait });
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const times = (number: number, run: () => number) => Array.from({ length: number }, run);

describe("counting in memory", () => {
  it("lets as many through as the limit says, then tells how long to wait, then begins anew", () => {
    const count = createCounter({ points: 3, duration: 60, share: sharedCount().share });
    expect(times(3, () => count("a", start))).toEqual([0, 0, 0]);
    expect(count("a", start + 20_000)).toBe(40_000);
    expect(count("b", start + 20_000)).toBe(0);
    expect(count("a", start + 60_000)).toBe(0);
  });

  it("asks the database once for ten, and nobody waits for the answer", async () => {
    const { totals, share } = sharedCount();
    const count = createCounter({ points: 100, duration: 60, share });
    times(9, () => count("a", start));
    expect(totals.get("a")).toBeUndefined();
    times(16, () => count("a", start));
    await settled();
    expect(totals.get("a")).toBe(20);
  });

  it("refuses what two instances have counted together", async () => {
    const { share } = sharedCount(30_000);
    const [one, other] = [1, 2].map(() => createCounter({ points: 100, duration: 60, share }));
    times(60, () => one?.("a", start) ?? -1);
    times(50, () => other?.("a", start) ?? -1);
    await settled();
    expect(other?.("a", start)).toBe(30_000);
    expect(other?.("a", start + 30_000)).toBe(0);
  });

  it("counts on by itself while the database is away", async () => {
    const share = () => Promise.reject(new Error("no database"));
    const count = createCounter({ points: 10, duration: 60, share });
    expect(times(10, () => count("a", start))).toEqual(Array.from({ length: 10 }, () => 0));
    await settled();
    expect(count("a", start)).toBe(60_000);
  });

  it("keeps a bounded number of addresses, and forgets the oldest", () => {
    const count = createCounter({ points: 1, duration: 60, share: sharedCount().share });
    count("first", start);
    expect(count("first", start)).toBe(60_000);
    for (let index = 0; index < 20_000; index += 1) count(String(index), start);
    expect(count("first", start)).toBe(0);
  });
});
