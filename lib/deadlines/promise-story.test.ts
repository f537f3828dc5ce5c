import { expect, test } from "vitest";
import { formatDateTime } from "@/lib/format";
import type { WorkingCalendar } from "./calendar";
import type { Term } from "./due-date";
import { tellPromise, type StoryEvent } from "./promise-story";

const calendar: WorkingCalendar = {
  spans: [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ],
  days: new Map([["2026-08-31", { kind: "holiday", name: "Nghỉ hoán đổi" }]]),
  years: new Set([2026]),
};
const local = (text: string) => new Date(`${text}:00+07:00`);
const from = local("2026-08-20T10:00");
const days: Term = { amount: 4, unit: "working_days" };
const tell = (events: StoryEvent[], dueAt: string, term = days) =>
  tellPromise({ from, term, dueAt: local(dueAt), events }, calendar);

test("a promise that nothing moved is its count", () => {
  const story = tell([], "2026-08-26T17:00");
  expect(story).toMatchObject({ changes: [], explained: true });
  expect(story.days).toHaveLength(7);
});

test("a pause tells what was left and on which days it is counted on", () => {
  const pause = {
    kind: "paused" as const,
    pausedAt: local("2026-08-25T10:00"),
    resumedAt: local("2026-08-28T16:00"),
  };
  const { changes, explained } = tell([pause], "2026-09-02T17:00");
  expect(explained).toBe(true);
  expect(changes).toMatchObject([{ kind: "paused", leftMinutes: 13.5 * 60, to: local("2026-09-02T17:00") }]);
  const [change] = changes;
  expect(
    change?.kind === "paused" ? change.days.map(({ day, reason, counted }) => [day, reason, counted]) : [],
  ).toEqual([
    ["2026-08-28", "working", 60],
    ["2026-08-29", "weekend", null],
    ["2026-08-30", "weekend", null],
    ["2026-08-31", "holiday", null],
    ["2026-09-01", "working", 480],
    ["2026-09-02", "working", 270],
  ]);
});

test("a pause that lasts has no date yet; one after hours moves nothing", () => {
  const waiting = { kind: "paused" as const, pausedAt: local("2026-08-26T16:00"), resumedAt: null };
  expect(tell([waiting], "2026-08-26T17:00")).toMatchObject({
    changes: [{ kind: "waiting", leftMinutes: 60 }],
    explained: true,
  });
  const night = { ...waiting, pausedAt: local("2026-08-25T18:00"), resumedAt: local("2026-08-26T07:00") };
  expect(tell([night], "2026-08-26T17:00")).toMatchObject({ changes: [{ days: [] }], explained: true });
});

test("extension, merged duplicate and recalculation stand in order; a later pause goes on from there", () => {
  const at = local("2026-08-24T09:00");
  const before = local("2026-08-26T17:00");
  const extended = { kind: "extended" as const, at, before, to: local("2026-09-04T17:00") };
  const pause = {
    kind: "paused" as const,
    pausedAt: local("2026-09-04T15:00"),
    resumedAt: local("2026-09-07T08:00"),
  };
  const story = tell([pause, extended], "2026-09-07T17:00");
  expect(story.changes.map(({ kind }) => kind)).toEqual(["extended", "paused"]);
  expect(story.explained).toBe(true);
  const recalculated = { ...extended, kind: "recalculated" as const };
  expect(tell([recalculated], "2026-08-26T17:00").explained).toBe(true);
});

test("a date that nothing explains is not passed off as counted", () => {
  expect(tell([], "2026-09-10T17:00").explained).toBe(false);
  const joined = {
    kind: "joined" as const,
    at: local("2026-08-21T09:00"),
    before: local("2026-08-26T17:00"),
    to: local("2026-08-25T17:00"),
  };
  expect(formatDateTime(tell([joined], "2026-08-25T17:00").dueAt)).toBe("26/08/2026 17:00");
  expect(tell([joined], "2026-08-25T17:00").explained).toBe(true);
});
