import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDateTime, localDay } from "@/lib/format";
import { dayAfter, isWorkingDay, workingSpans, type WorkingCalendar } from "./calendar";
import { dueDate, explainDueDate, type Term } from "./due-date";

const calendar: WorkingCalendar = {
  spans: [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ],
  days: new Map([
    ["2026-08-22", { kind: "working", name: "Làm bù cho ngày 31/08" }],
    ["2026-08-31", { kind: "holiday", name: "Nghỉ hoán đổi" }],
    ["2026-09-01", { kind: "holiday", name: "Quốc khánh" }],
    ["2026-09-02", { kind: "holiday", name: "Quốc khánh" }],
  ]),
  years: new Set([2026]),
};
const local = (text: string) => new Date(`${text}:00+07:00`);
const due = (received: string, amount: number, unit: Term["unit"]) =>
  formatDateTime(dueDate(local(received), { amount, unit }, calendar));

test("the day of receipt is day 0 and a working Saturday counts", () => {
  expect(due("2026-08-20T23:59", 2, "working_days")).toBe("22/08/2026 17:00");
  expect(due("2026-08-28T08:00", 1, "working_days")).toBe("03/09/2026 17:00");
});

test("working hours run inside the spans only and end with a span, not with the next one's beginning", () => {
  expect(due("2026-08-21T15:00", 4, "working_hours")).toBe("22/08/2026 09:30");
  expect(due("2026-08-21T07:30", 4, "working_hours")).toBe("21/08/2026 11:30");
  expect(due("2026-08-21T11:45", 1, "working_hours")).toBe("21/08/2026 14:00");
});

test("calendar days end with the local midnight", () => {
  expect(due("2026-08-28T22:00", 15, "days")).toBe("12/09/2026 23:59");
});

test("every due date explains itself", () => {
  const { days, uncoveredYears } = explainDueDate(
    local("2026-08-28T08:00"),
    { amount: 1, unit: "working_days" },
    calendar,
  );
  expect(days).toEqual([
    { day: "2026-08-28", reason: "received", name: null, counted: null },
    { day: "2026-08-29", reason: "weekend", name: null, counted: null },
    { day: "2026-08-30", reason: "weekend", name: null, counted: null },
    { day: "2026-08-31", reason: "holiday", name: "Nghỉ hoán đổi", counted: null },
    { day: "2026-09-01", reason: "holiday", name: "Quốc khánh", counted: null },
    { day: "2026-09-02", reason: "holiday", name: "Quốc khánh", counted: null },
    { day: "2026-09-03", reason: "working", name: null, counted: 1 },
  ]);
  expect(uncoveredYears).toEqual([]);
});

test("hours are explained in minutes, and a year nobody entered is named", () => {
  const { days, uncoveredYears } = explainDueDate(
    local("2029-04-27T16:00"),
    { amount: 4, unit: "working_hours" },
    calendar,
  );
  expect(days.map(({ day, reason, counted }) => [day, reason, counted])).toEqual([
    ["2029-04-27", "working", 60],
    ["2029-04-28", "weekend", null],
    ["2029-04-29", "weekend", null],
    ["2029-04-30", "fixed_holiday", null],
    ["2029-05-01", "fixed_holiday", null],
    ["2029-05-02", "working", 180],
  ]);
  expect(uncoveredYears).toEqual([2029]);
});

test("a calendar without working hours is refused, not counted for ever", () => {
  const idle: WorkingCalendar = { spans: [], days: new Map() };
  expect(() => dueDate(local("2026-08-28T08:00"), { amount: 1, unit: "working_days" }, idle)).toThrow();
  expect(() => dueDate(local("2026-08-28T08:00"), { amount: 1, unit: "working_hours" }, idle)).toThrow();
});

const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-01"), noInvalidDate: true });
const terms = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant("working_days" as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 80 }), unit: fc.constant("working_hours" as const) }),
);

test("a due date is a working day, after the receipt", () => {
  fc.assert(
    fc.property(instants, terms, (received, term) => {
      const found = dueDate(received, term, calendar);
      expect(isWorkingDay(calendar, localDay(found))).toBe(true);
      expect(found.getTime()).toBeGreaterThan(received.getTime());
    }),
    { numRuns: 60 },
  );
});

test("who comes later is due later or at the same time, and more is never due earlier", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 86_400_000 * 5 }), terms, (received, delay, term) => {
      const found = dueDate(received, term, calendar).getTime();
      expect(dueDate(new Date(received.getTime() + delay), term, calendar).getTime()).toBeGreaterThanOrEqual(
        found,
      );
      expect(dueDate(received, { ...term, amount: term.amount + 1 }, calendar).getTime()).toBeGreaterThan(
        found,
      );
    }),
    { numRuns: 60 },
  );
});

test("a holiday more never makes anything due earlier", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 40 }), terms, (received, offset, term) => {
      const day = dayAfter(localDay(received), offset);
      const days = new Map([...calendar.days, [day, { kind: "holiday" as const, name: "" }] as const]);
      const found = dueDate(received, term, { ...calendar, days });
      expect(found.getTime()).toBeGreaterThanOrEqual(dueDate(received, term, calendar).getTime());
    }),
    { numRuns: 60 },
  );
});

test("a working Saturday more never makes anything due later", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 6 }), terms, (received, week, term) => {
      const day = saturdayAfter(localDay(received), week);
      const days = new Map([...calendar.days, [day, { kind: "working" as const, name: "" }] as const]);
      const found = dueDate(received, term, { ...calendar, days });
      expect(found.getTime()).toBeLessThanOrEqual(dueDate(received, term, calendar).getTime());
    }),
    { numRuns: 60 },
  );
});

test("what is due in hours is due inside a span", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 80 }), (received, amount) => {
      const found = dueDate(received, { amount, unit: "working_hours" }, calendar);
      const spans = workingSpans(calendar, localDay(found));
      expect(spans.some(({ start, end }) => start < found && found <= end)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

function saturdayAfter(day: string, weeks: number): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAfter(day, 6 - weekday + 7 * weeks);
}

test("the counted days add up to the promise", () => {
  fc.assert(
    fc.property(instants, terms, (received, term) => {
      const counted = explainDueDate(received, term, calendar).days.flatMap(
        ({ counted: part }) => part ?? [],
      );
      if (term.unit === "working_days") expect(counted.at(-1)).toBe(term.amount);
      else
        expect(Math.abs(counted.reduce((sum, part) => sum + part, 0) - term.amount * 60)).toBeLessThan(
          counted.length,
        );
    }),
    { numRuns: 60 },
  );
});
