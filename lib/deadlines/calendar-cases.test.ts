import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkCalendarCases } from "@/lib/testing/calendar-cases";

/** 200 due dates counted by an independent program. Not part of the project: found beside it, or skipped. */
const file = new URL("../../../shared/data/calendar_cases.json", import.meta.url);

test.skipIf(!existsSync(file))("every case of calendar_cases.json (skipped when the file is absent)", () => {
  const results = checkCalendarCases(readFileSync(file, "utf8"));
  expect(results).toHaveLength(200);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
});

const small = {
  spans: ["07:30-11:30", "13:00-17:00"],
  holidays: ["2026-01-01"],
  cases: [
    { received: "2025-12-31T10:00:00", amount: 1, unit: "workingDays", due: "2026-01-02T17:00:00" },
    { received: "2027-12-31T10:00:00", amount: 1, unit: "workingDays", due: "2028-01-03" },
    { received: "2026-01-05T01:00:00Z", amount: 1.5, unit: "workingHours", due: "2026-01-05T09:30:00" },
    { received: "2026-01-05T08:00:00", amount: 1, unit: "workingDays", due: "2026-01-05T17:00:00" },
  ],
};

test("a case that differs is named with what was found; the file's days off are all there are", () => {
  const results = checkCalendarCases(JSON.stringify(small));
  expect(results.map(({ passed }) => passed)).toEqual([true, true, true, false]);
  expect(results.at(-1)).toEqual({
    name: "2026-01-05T08:00:00 + 1 workingDays",
    due: "2026-01-05T17:00:00",
    found: "06/01/2026 17:00",
    passed: false,
  });
});

test("a file of another form is refused", () => {
  expect(() => checkCalendarCases("{}")).toThrow();
  expect(() => checkCalendarCases(JSON.stringify({ ...small, zone: "Europe/Paris" }))).toThrow();
  expect(() => checkCalendarCases(JSON.stringify({ ...small, holidays: ["2026-02-31"] }))).toThrow();
});
