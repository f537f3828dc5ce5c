import fc from "fast-check";
import { expect, it } from "vitest";
import { backoff } from "./backoff";

it("waits longer and longer, never more than five seconds, never two instances alike", () => {
  expect(backoff(0, () => 0)).toBe(50);
  expect(backoff(3, () => 1)).toBe(800);
  expect(backoff(1_000, () => 1)).toBe(5_000);
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const wait = backoff(attempt, () => chance);
      expect(wait).toBeGreaterThanOrEqual(50);
      expect(wait).toBeLessThanOrEqual(5_000);
    }),
  );
});
