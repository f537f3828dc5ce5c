import { expect, test } from "vitest";
import { readAddedDay, readDayList, readSpans, writeDayList } from "./day-list";

test("a pasted list takes both ways of writing a day, semicolons, tabs and commas, and a heading", () => {
  const text = [
    "Ngày;Loại;Tên",
    "1/1/2028;nghỉ;Tết Dương lịch",
    "",
    "# dự kiến",
    "2028-01-08\tLàm bù\tLàm bù cho ngày 03/01",
    '02/09/2028,nghi,"Quốc khánh, ngày thứ nhất"',
  ].join("\r\n");
  expect(readDayList(text, 2028)).toEqual({
    days: [
      { day: "2028-01-01", kind: "holiday", name: "Tết Dương lịch" },
      { day: "2028-01-08", kind: "working", name: "Làm bù cho ngày 03/01" },
      { day: "2028-09-02", kind: "holiday", name: "Quốc khánh, ngày thứ nhất" },
    ],
    problems: [],
  });
});

test("every wrong line is named with its number and what is wrong with it", () => {
  const text = [
    "31/02/2028;nghỉ;Không có",
    "30/04/2027;nghỉ;Năm khác",
    "30/04/2028;nghỉ;Ngày Chiến thắng",
    "30/04/2028;nghỉ;Lại lần nữa",
    "01/05/2028;lễ hội;Ngày Quốc tế Lao động",
    "02/05/2028;nghỉ",
    `03/05/2028;nghỉ;${"x".repeat(201)}`,
    "ngày mai",
  ].join("\n");
  const { days, problems } = readDayList(text, 2028);
  expect(days).toEqual([{ day: "2028-04-30", kind: "holiday", name: "Ngày Chiến thắng" }]);
  expect(problems.map(({ key, params }) => [params["line"], key])).toEqual([
    [1, "day_unknown"],
    [2, "day_other_year"],
    [4, "day_twice"],
    [5, "day_kind_unknown"],
    [6, "day_name_missing"],
    [7, "day_name_long"],
    [8, "day_unknown"],
  ]);
  expect(problems[2]?.params).toMatchObject({ first: 3 });
});

test("one day in its own fields: each problem stands at its field, empty fields are no day", () => {
  const read = (day: string, kind: string, name: string) => {
    const { days, problems } = readAddedDay({ day, kind, name }, 2028);
    return problems[0] === undefined ? days : [problems[0].field, problems[0].key];
  };
  expect(read("", "holiday", "")).toEqual([]);
  expect(read(" 30/04/2028 ", "holiday", " Ngày Chiến thắng ")).toEqual([
    { day: "2028-04-30", kind: "holiday", name: "Ngày Chiến thắng" },
  ]);
  expect(read("30/02/2028", "holiday", "x")).toEqual(["addDay", "day_unknown"]);
  expect(read("30/04/2028", "", "x")).toEqual(["addKind", "day_kind_unknown"]);
  expect(read("30/04/2028", "holiday", "")).toEqual(["addName", "day_name_missing"]);
});

test("spans of the day are several, in order and apart", () => {
  expect(readSpans("07:30-11:30, 13:00 – 17:00")).toEqual({
    spans: [
      ["07:30", "11:30"],
      ["13:00", "17:00"],
    ],
    problems: [],
  });
  const problem = (text: string) => readSpans(text).problems.map(({ key }) => key);
  expect(problem("")).toEqual(["spans_wrong"]);
  expect(problem("7:30-11:30")).toEqual(["spans_wrong"]);
  expect(problem("07:30-25:00")).toEqual(["spans_wrong"]);
  expect(problem("11:30-07:30")).toEqual(["spans_order"]);
  expect(problem("07:30-12:00, 11:30-17:00")).toEqual(["spans_order"]);
});

test("what is written out can be read in again", () => {
  const days = [
    { day: "2028-01-01", kind: "holiday" as const, name: "Tết Dương lịch" },
    { day: "2028-01-08", kind: "working" as const, name: "Làm bù" },
  ];
  expect(readDayList(writeDayList(days), 2028)).toEqual({ days, problems: [] });
});
