import { expect, test } from "vitest";
import { changesNothing, planCalendar, type CalendarEdit } from "./plan";

const base = {
  spans: [
    ["07:30", "11:30"],
    ["13:00", "17:00"],
  ] as [string, string][],
  days: new Map([
    ["2027-01-01", { kind: "holiday" as const, name: "Tết Dương lịch" }],
    ["2027-04-30", { kind: "holiday" as const, name: "Ngày Chiến thắng" }],
    ["2028-01-01", { kind: "holiday" as const, name: "Tết Dương lịch" }],
  ]),
  years: new Set([2027]),
};
const nothing: CalendarEdit = {
  year: 2027,
  remove: [],
  addDay: "",
  addKind: "holiday",
  addName: "",
  list: "",
  replace: false,
  spans: "07:30-11:30, 13:00-17:00",
  complete: true,
};
const now = new Date("2026-11-26T03:00:00Z");
const plan = (edit: Partial<CalendarEdit>) => planCalendar(base, { ...nothing, ...edit }, now);
const keys = (entries: { key: string }[]) => entries.map(({ key }) => key);

test("an edit that changes nothing is known as such", () => {
  expect(changesNothing(plan({}))).toBe(true);
  expect(changesNothing(plan({ complete: false }))).toBe(false);
  expect(changesNothing(plan({ spans: "08:00-16:00" }))).toBe(false);
});

test("days are added, removed and changed; another year is never touched", () => {
  const { changes, calendar } = plan({
    remove: ["2027-04-30"],
    list: "01/01/2027;nghỉ;Tết Dương lịch 2027\n02/01/2027;làm bù;Làm bù",
  });
  expect(changes).toEqual([
    {
      day: "2027-01-01",
      before: { kind: "holiday", name: "Tết Dương lịch" },
      after: { kind: "holiday", name: "Tết Dương lịch 2027" },
    },
    { day: "2027-01-02", before: null, after: { kind: "working", name: "Làm bù" } },
    { day: "2027-04-30", before: { kind: "holiday", name: "Ngày Chiến thắng" }, after: null },
  ]);
  expect([...calendar.days.keys()]).toEqual(["2027-01-01", "2027-01-02", "2028-01-01"]);
});

test("a list may be the whole year; an empty one never empties it", () => {
  const replaced = plan({ replace: true, list: "30/04/2027;nghỉ;Ngày Chiến thắng" });
  expect(replaced.changes.map(({ day, after }) => [day, after])).toEqual([["2027-01-01", null]]);
  expect(changesNothing(plan({ replace: true, list: " \n" }))).toBe(true);
});

test("the year is complete or not, by its box", () => {
  expect([...plan({ complete: false }).calendar.years]).toEqual([]);
  expect([...plan({ year: 2028, complete: true }).calendar.years]).toEqual([2027, 2028]);
});

test("a day given twice and a day that is not in the list are problems", () => {
  const twice = plan({
    list: "02/09/2027;nghỉ;Quốc khánh",
    addDay: "02/09/2027",
    addName: "Quốc khánh",
  });
  expect(keys(twice.problems)).toEqual(["day_twice"]);
  expect(keys(plan({ remove: ["2027-05-01", "2028-01-01"] }).problems)).toEqual([
    "day_not_listed",
    "day_not_listed",
  ]);
});

test("what changes nothing or looks odd is said, not refused", () => {
  const odd = plan({
    list: [
      "01/01/2027;nghỉ;Tết Dương lịch",
      "02/01/2027;nghỉ;Thứ Bảy",
      "04/01/2027;làm bù;Thứ Hai",
      "01/05/2027;nghỉ;Ngày Quốc tế Lao động",
    ].join("\n"),
  });
  expect(odd.problems).toEqual([]);
  expect(odd.warnings).toEqual([
    { key: "day_same", params: { day: "01/01/2027" } },
    { key: "weekend_holiday", params: { day: "02/01/2027" } },
    { key: "weekday_working", params: { day: "04/01/2027" } },
    { key: "weekend_holiday", params: { day: "01/05/2027" } },
    { key: "fixed_missing", params: { day: "02/09/2027", name: "Quốc khánh" } },
  ]);
  const late = planCalendar(base, { ...nothing, remove: ["2027-01-01"] }, new Date("2027-02-01T00:00:00Z"));
  expect(keys(late.warnings)).toContain("day_past");
});
