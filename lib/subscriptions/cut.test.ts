import { describe, expect, it } from "vitest";
import { lastCut } from "./cut";

describe("up to when a letter of the day tells", () => {
  it.each([
    // 07:00 in Vietnam is 00:00 UTC
    ["2026-11-26T00:00:30Z", "2026-11-25T00:00:00.000Z", "2026-11-25"],
    ["2026-11-26T00:01:00Z", "2026-11-26T00:00:00.000Z", "2026-11-26"],
    ["2026-11-26T16:59:59Z", "2026-11-26T00:00:00.000Z", "2026-11-26"],
    // past midnight in Vietnam, before seven
    ["2026-11-26T18:00:00Z", "2026-11-26T00:00:00.000Z", "2026-11-26"],
    ["2026-12-31T23:59:59Z", "2026-12-31T00:00:00.000Z", "2026-12-31"],
  ])("written at %s: up to %s, of %s", (at, until, day) => {
    const cut = lastCut(new Date(at));
    expect([cut.until.toISOString(), cut.day]).toEqual([until, day]);
  });
});
