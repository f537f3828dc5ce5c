import { expect, test } from "vitest";
import { createPace, waitMs } from "./inbox-pace";

test("a single change is asked about at once, a stream of them together", () => {
  expect(waitMs(Infinity)).toBeLessThanOrEqual(20);
  expect(waitMs(1_001)).toBeLessThanOrEqual(20);
  expect(waitMs(0)).toBeGreaterThanOrEqual(100);
  expect(waitMs(1_000)).toBeGreaterThanOrEqual(100);
});

test("an inbox that has just asked waits for more", () => {
  const pace = createPace();
  expect(pace.wait()).toBe(waitMs(Infinity));
  pace.asked();
  expect(pace.wait()).toBe(waitMs(0));
});
