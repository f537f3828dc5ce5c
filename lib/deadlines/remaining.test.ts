import { expect, test } from "vitest";
import { formatDateTime } from "@/lib/format";
import type { WorkingCalendar } from "./calendar";
import { dueSoonUntil, workingDaysLeft } from "./remaining";
import { deadlineState } from "./status";

const calendar: WorkingCalendar = {
  spans: [["07:30", "17:00"]],
  days: new Map([["2026-11-24", { kind: "holiday", name: "Nghỉ" }]]),
};
const local = (text: string) => new Date(`${text}:00+07:00`);
const left = (due: string, now: string) => workingDaysLeft(local(due), local(now), calendar);

test("working days left are those after today, weekends and holidays left out", () => {
  expect(left("2026-11-23T17:00", "2026-11-23T08:00")).toBe(0);
  expect(left("2026-11-25T17:00", "2026-11-23T08:00")).toBe(1);
  expect(left("2026-11-30T17:00", "2026-11-27T23:30")).toBe(1);
  expect(left("2026-11-23T17:00", "2026-11-26T08:00")).toBe(-2);
});

test("the day turns at Vietnam's midnight", () => {
  expect(left("2026-11-27T17:00", "2026-11-25T23:59")).toBe(2);
  expect(left("2026-11-27T17:00", "2026-11-26T00:00")).toBe(1);
});

test("two working days or fewer are soon, a passed due date is overdue", () => {
  const now = local("2026-11-23T09:00");
  const soonUntil = dueSoonUntil(now, calendar);
  expect(formatDateTime(soonUntil)).toBe("26/11/2026 17:00");
  const state = (due: string) => deadlineState(local(due), now, soonUntil);
  expect(state("2026-11-26T17:00")).toBe("due_soon");
  expect(state("2026-11-27T17:00")).toBe("open");
  expect(state("2026-11-23T09:00")).toBe("due_soon");
  expect(state("2026-11-23T08:59")).toBe("overdue");
  expect(deadlineState(null, now, soonUntil)).toBeNull();
});
