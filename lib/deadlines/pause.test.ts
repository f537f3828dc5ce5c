import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDateTime, localDay } from "@/lib/format";
import { workingSpans, type WorkingCalendar } from "./calendar";
import { dueDate } from "./due-date";
import { remainingTime, resume, resumedDueDate, type Pause } from "./pause";

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
};
const hour = 3_600_000;
const local = (text: string) => new Date(`${text}:00+07:00`);
const after = (dueAt: string, pausedAt: string, resumedAt: string, unit?: Pause["unit"]) =>
  formatDateTime(
    resumedDueDate(
      {
        dueAt: local(dueAt),
        pausedAt: local(pausedAt),
        resumedAt: local(resumedAt),
        ...(unit === undefined ? {} : { unit }),
      },
      calendar,
    ),
  );

test("remaining time is what is left inside the spans of working days", () => {
  const left = (from: string, until: string) => remainingTime(local(until), local(from), calendar) / hour;
  expect(left("2026-08-24T10:00", "2026-08-26T17:00")).toBe(21.5);
  expect(left("2026-08-24T12:00", "2026-08-24T14:30")).toBe(1.5);
  expect(left("2026-08-28T20:00", "2026-09-03T09:30")).toBe(2);
  expect(left("2026-08-26T17:00", "2026-08-24T10:00")).toBe(0);
});

test("a promise of days is due at the end of the day on which its time runs out", () => {
  expect(after("2026-08-26T17:00", "2026-08-24T10:00", "2026-08-27T09:00")).toBe("03/09/2026 17:00");
  expect(after("2026-08-24T17:00", "2026-08-24T16:00", "2026-08-25T16:00")).toBe("25/08/2026 17:00");
  expect(after("2026-08-24T17:00", "2026-08-24T16:00", "2026-08-25T16:01")).toBe("26/08/2026 17:00");
});

test("a promise of hours keeps its minutes, also when it happens to end with the day", () => {
  expect(after("2026-08-24T15:30", "2026-08-24T14:00", "2026-08-26T16:30")).toBe("27/08/2026 08:30");
  expect(after("2026-08-24T17:00", "2026-08-24T14:00", "2026-08-26T08:00", "working_hours")).toBe(
    "26/08/2026 11:00",
  );
});

test("nights, weekends and holidays inside a pause cost nothing", () => {
  expect(after("2026-08-24T17:00", "2026-08-22T17:00", "2026-08-24T07:30")).toBe("24/08/2026 17:00");
  expect(after("2026-09-03T17:00", "2026-08-29T08:00", "2026-09-02T23:00")).toBe("03/09/2026 17:00");
  expect(after("2026-08-28T09:30", "2026-08-27T20:00", "2026-09-01T10:00")).toBe("03/09/2026 09:30");
});

test("what was overdue before the pause stays due when it was", () => {
  expect(after("2026-08-24T17:00", "2026-08-25T08:00", "2026-09-10T08:00")).toBe("24/08/2026 17:00");
});

test("calendar days are kept as calendar days", () => {
  const dueAt = dueDate(local("2026-08-20T10:00"), { amount: 10, unit: "days" }, calendar);
  const pause = { dueAt, pausedAt: local("2026-08-22T22:00"), resumedAt: local("2026-08-25T06:00") };
  expect(formatDateTime(resumedDueDate(pause, calendar))).toBe("02/09/2026 23:59");
});

test("a calendar without working hours is refused, not counted for ever", () => {
  expect(() => resume(hour, local("2026-08-24T08:00"), { spans: [], days: new Map() })).toThrow();
});

const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-01"), noInvalidDate: true });
const lengths = fc.integer({ min: 1, max: 86_400_000 * 30 });
const terms = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 20 }), unit: fc.constant("working_days" as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 80 }), unit: fc.constant("working_hours" as const) }),
);
/** A promise, a pause that begins before it is due, and the pause's length. */
const pauses = fc
  .tuple(instants, terms, fc.double({ min: 0, max: 0.999, noNaN: true }), lengths)
  .map(([receivedAt, term, part, length]) => {
    const dueAt = dueDate(receivedAt, term, calendar);
    const pausedAt = new Date(
      Math.floor(receivedAt.getTime() + part * (dueAt.getTime() - receivedAt.getTime())),
    );
    return { dueAt, pausedAt, resumedAt: new Date(pausedAt.getTime() + length), unit: term.unit };
  });
const left = (dueAt: Date, from: Date) => remainingTime(dueAt, from, calendar);
const runs = { numRuns: 80 };

test("a pause of zero changes nothing", () => {
  fc.assert(
    fc.property(pauses, ({ dueAt, pausedAt, unit }) => {
      expect(resumedDueDate({ dueAt, pausedAt, resumedAt: pausedAt, unit }, calendar)).toEqual(dueAt);
      expect(resume(left(dueAt, pausedAt), pausedAt, calendar)).toEqual(dueAt);
    }),
    runs,
  );
});

test("pause and resume keep the remaining working time, exactly in hours, up to the end of the day in days", () => {
  fc.assert(
    fc.property(pauses, (pause) => {
      const before = left(pause.dueAt, pause.pausedAt);
      const due = resumedDueDate(pause, calendar);
      const kept = left(due, pause.resumedAt);
      if (pause.unit === "working_hours") {
        expect(kept).toBe(before);
        return;
      }
      expect(kept).toBeGreaterThanOrEqual(before);
      expect(kept - before).toBeLessThan(8 * hour);
      expect(workingSpans(calendar, localDay(due)).at(-1)?.end).toEqual(due);
    }),
    runs,
  );
});

test("a longer pause never ends earlier, and no pause brings a due date forward", () => {
  fc.assert(
    fc.property(pauses, lengths, (pause, more) => {
      const due = resumedDueDate(pause, calendar);
      const longer = { ...pause, resumedAt: new Date(pause.resumedAt.getTime() + more) };
      expect(due.getTime()).toBeGreaterThanOrEqual(pause.dueAt.getTime());
      expect(resumedDueDate(longer, calendar).getTime()).toBeGreaterThanOrEqual(due.getTime());
    }),
    runs,
  );
});
