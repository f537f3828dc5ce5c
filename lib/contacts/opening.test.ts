import { describe, expect, it } from "vitest";
import type { WorkingCalendar } from "@/lib/deadlines/calendar";
import { daysAhead, hoursOn, nextChange, openStateAt, type OwnHours } from "./opening";

const calendar: WorkingCalendar = {
  spans: [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ],
  days: new Map([
    ["2026-04-27", { kind: "holiday", name: "Giỗ Tổ" }],
    ["2026-04-25", { kind: "working", name: "Làm bù" }],
  ]),
  years: new Set([2026]),
};
/** Vietnam is seven hours ahead of UTC. */
const at = (local: string) => new Date(`${local}:00+07:00`);
const state = (local: string, own: OwnHours[] = []) => openStateAt(calendar, own, at(local));
const hours = (weekdays: number[], spans: OwnHours["spans"], validTo: string | null = null): OwnHours => ({
  weekdays,
  spans,
  validFrom: null,
  validTo,
});

describe("whether an office is open", () => {
  it.each([
    ["2026-04-22T07:29", { open: false, opens: at("2026-04-22T07:30") }],
    ["2026-04-22T07:30", { open: true, until: at("2026-04-22T11:30") }],
    ["2026-04-22T11:30", { open: false, opens: at("2026-04-22T13:00") }],
    ["2026-04-22T16:59", { open: true, until: at("2026-04-22T17:00") }],
    ["2026-04-22T17:00", { open: false, opens: at("2026-04-23T07:30") }],
    ["2026-04-22T00:00", { open: false, opens: at("2026-04-22T07:30") }],
  ])("at %s", (local, expected) => {
    expect(state(local)).toEqual(expected);
  });

  it("skips the holiday after a weekend, and opens on the Saturday that is worked instead", () => {
    expect(state("2026-04-24T18:00")).toEqual({ open: false, opens: at("2026-04-25T07:30") });
    expect(state("2026-04-25T18:00")).toEqual({ open: false, opens: at("2026-04-28T07:30") });
  });

  it("knows hours of its own, also on a weekend, and keeps the days they do not name closed", () => {
    const own = [hours([1, 2, 3, 4], [["08:00", "16:00"]]), hours([6], [["08:00", "10:00"]])];
    expect(state("2026-04-18T09:00", own)).toEqual({ open: true, until: at("2026-04-18T10:00") });
    expect(state("2026-04-23T16:30", own)).toEqual({ open: false, opens: at("2026-04-25T08:00") });
    expect(hoursOn(calendar, own, "2026-04-25").spans).toEqual([["08:00", "16:00"]]);
    expect(hoursOn(calendar, own, "2026-04-27").spans).toEqual([]);
  });

  it("closes for some days without forgetting its usual hours", () => {
    const moving = { ...hours([1, 2, 3, 4, 5], [], "2026-04-23"), validFrom: "2026-04-22" };
    expect(state("2026-04-22T09:00", [moving])).toEqual({ open: false, opens: at("2026-04-24T07:30") });
    expect(state("2026-04-21T09:00", [moving])).toMatchObject({ open: true });
  });

  it("says nothing of an opening that does not come", () => {
    expect(state("2026-04-22T09:00", [hours([1, 2, 3, 4, 5, 6, 7], [])])).toEqual({
      open: false,
      opens: null,
    });
  });
});

describe("when the page must be written anew", () => {
  it("is the first change of any office, or midnight", () => {
    const now = at("2026-04-22T09:00");
    const states = [state("2026-04-22T09:00"), state("2026-04-22T09:00", [hours([3], [["08:00", "10:00"]])])];
    expect(nextChange(states, now)).toEqual(at("2026-04-22T10:00"));
    expect(nextChange([{ open: false, opens: null }], now)).toEqual(at("2026-04-23T00:00"));
    expect(nextChange([state("2026-04-25T18:00")], at("2026-04-25T18:00"))).toEqual(at("2026-04-26T00:00"));
  });
});

it("lists the days ahead with the reason why one is closed", () => {
  const days = daysAhead(calendar, [], { at: at("2026-04-24T23:30"), count: 4 });
  expect(days.map(({ day, reason, spans }) => [day, reason, spans.length])).toEqual([
    ["2026-04-24", "working", 2],
    ["2026-04-25", "make_up", 2],
    ["2026-04-26", "weekend", 0],
    ["2026-04-27", "holiday", 0],
  ]);
});
