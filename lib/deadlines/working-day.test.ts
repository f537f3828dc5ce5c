import { expect, test } from "vitest";
import { formatDateTime } from "@/lib/format";
import { isDay, type WorkingCalendar } from "./calendar";
import { addWorkingDays, endOfWorkingDay } from "./working-day";

const calendar: WorkingCalendar = {
  spans: [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ],
  days: new Map([
    ["2026-08-22", { kind: "working", name: "Làm bù" }],
    ["2026-08-31", { kind: "holiday", name: "Nghỉ hoán đổi" }],
  ]),
};
const local = (text: string) => new Date(`${text}:00+07:00`);

test("a chosen working day ends with its last span; days off and days that do not exist have no end", () => {
  expect(endOfWorkingDay("2026-08-21", calendar)).toEqual(local("2026-08-21T17:00"));
  expect(endOfWorkingDay("2026-08-22", calendar)).toEqual(local("2026-08-22T17:00"));
  for (const day of ["2026-08-23", "2026-08-31", "2026-02-31", "2026-13-01", "21/08/2026", ""])
    expect(endOfWorkingDay(day, calendar)).toBeNull();
});

test("a day exists or it does not", () => {
  expect(["2028-02-29", "2026-12-31"].every(isDay)).toBe(true);
  expect(["2026-02-29", "2026-04-31", "2026-00-10", "2026-1-1"].some(isDay)).toBe(false);
});

test("working days are added from the local day of the instant", () => {
  expect(formatDateTime(addWorkingDays(local("2026-08-21T23:59"), 1, calendar))).toBe("22/08/2026 17:00");
  expect(formatDateTime(addWorkingDays(local("2026-08-22T00:00"), 7, calendar))).toBe("02/09/2026 17:00");
});
