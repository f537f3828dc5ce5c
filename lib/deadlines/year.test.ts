import { expect, test } from "vitest";
import type { WorkingCalendar } from "./calendar";
import { monthsOf } from "./year";

const calendar: WorkingCalendar = {
  spans: [["07:30", "17:00"]],
  days: new Map([["2026-08-22", { kind: "working", name: "Làm bù" }]]),
  years: new Set([2026]),
};

test("a month hangs in weeks from Monday to Sunday", () => {
  const [, february, ...rest] = monthsOf(calendar, 2026);
  expect(rest).toHaveLength(10);
  expect(february?.weeks.map((week) => week.map((day) => day?.date ?? null))).toEqual([
    [null, null, null, null, null, null, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, null],
  ]);
});

test("each day says what it is; those with a name stand by themselves, too", () => {
  const august = monthsOf(calendar, 2026)[7];
  expect(august?.named).toEqual([{ day: "2026-08-22", date: 22, reason: "make_up", name: "Làm bù" }]);
  expect(
    monthsOf(calendar, 2028)[1]
      ?.weeks.at(-1)
      ?.filter((day) => day !== null),
  ).toHaveLength(2);
  expect(monthsOf(calendar, 2028)[4]?.named.map(({ reason }) => reason)).toEqual(["fixed_holiday"]);
});
