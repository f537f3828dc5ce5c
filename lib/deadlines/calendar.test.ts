import { expect, test } from "vitest";
import { dayAfter, isWorkingDay, natureOf, startOf, workingSpans, type WorkingCalendar } from "./calendar";

const calendar: WorkingCalendar = {
  spans: [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ],
  days: new Map([
    ["2026-01-02", { kind: "holiday", name: "Nghỉ hoán đổi" }],
    ["2026-01-10", { kind: "working", name: "Làm bù" }],
  ]),
};

test("Monday to Friday are worked, with the calendar's exceptions by name", () => {
  expect(natureOf(calendar, "2026-01-05")).toEqual({ reason: "working", name: null });
  expect(natureOf(calendar, "2026-01-04")).toEqual({ reason: "weekend", name: null });
  expect(natureOf(calendar, "2026-01-02")).toEqual({ reason: "holiday", name: "Nghỉ hoán đổi" });
  expect(natureOf(calendar, "2026-01-10")).toEqual({ reason: "make_up", name: "Làm bù" });
});

test("a year nobody entered knows weekdays and fixed holidays", () => {
  expect(natureOf(calendar, "2031-05-01")).toEqual({
    reason: "fixed_holiday",
    name: "Ngày Quốc tế Lao động",
  });
  expect(isWorkingDay(calendar, "2031-09-02")).toBe(false);
  expect(isWorkingDay(calendar, "2031-11-24")).toBe(true);
});

test("an entered year is believed: 01/05/2026 is not in this calendar, so it is worked", () => {
  expect(isWorkingDay(calendar, "2026-05-01")).toBe(true);
});

test("a year named as complete is believed without a single day off; an incomplete one keeps its fixed holidays", () => {
  const named = { ...calendar, years: new Set([2031]) };
  expect(isWorkingDay(named, "2031-05-01")).toBe(true);
  expect(natureOf(named, "2026-05-01").reason).toBe("fixed_holiday");
  expect(natureOf(named, "2026-01-02")).toEqual({ reason: "holiday", name: "Nghỉ hoán đổi" });
});

test("the spans of a day are instants of Vietnam, whatever the server's zone", () => {
  expect(workingSpans(calendar, "2026-01-05")).toEqual([
    { start: new Date("2026-01-05T00:30:00Z"), end: new Date("2026-01-05T04:30:00Z") },
    { start: new Date("2026-01-05T06:00:00Z"), end: new Date("2026-01-05T10:00:00Z") },
  ]);
  expect(workingSpans(calendar, "2026-01-04")).toEqual([]);
  expect(startOf("2026-01-05")).toEqual(new Date("2026-01-04T17:00:00Z"));
});

test("days follow each other over months, years and leap days", () => {
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
  expect(dayAfter("2026-01-01", 365)).toBe("2027-01-01");
});
