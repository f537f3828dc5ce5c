import { expect, test } from "vitest";
import { matching, moved, replaced, triggerAt, type Source } from "./editor-menu";

/** The text with the cursor at "|". */
const at = (written: string, sources: readonly Source[] = ["templates"]) =>
  triggerAt(written.replace("|", ""), written.indexOf("|"), sources);

test.each([
  ["::|", "", 0],
  ["Kính gửi ông/bà.\n::ket thuc|", "ket thuc", 17],
  ["Chào ::Đất đai| và sau", "Đất đai", 5],
  ["::hòa|", "hòa", 0],
  ["\t::a|", "a", 1],
])("%j asks for a template", (written, typed, start) => {
  expect(at(written)).toEqual({ source: "templates", start, end: start + 2 + typed.length, typed });
});

test.each([
  ["Ghi chú:|"],
  ["std::vector|"],
  [":: một|"],
  [":::|"],
  ["::a\n|"],
  ["::a: b|"],
  [`::${"x".repeat(41)}|`],
  ["|::a"],
  [""],
])("%j asks for nothing", (written) => {
  expect(at(written)).toBeNull();
});

test("?? asks for a published answer, a question mark in a sentence for nothing", () => {
  const both = ["templates", "published"] as const;
  expect(at("Xem:\n??sổ đỏ|", both)).toEqual({ source: "published", start: 5, end: 12, typed: "sổ đỏ" });
  expect(at("Vì sao??|", both)).toBeNull();
  expect(at("??? |", both)).toBeNull();
});

test("a note asks for people, an answer does not", () => {
  const note = "Nhờ @Lê Hoa|";
  expect(at(note, ["people"])).toEqual({ source: "people", start: 4, end: 11, typed: "Lê Hoa" });
  expect(at(note)).toBeNull();
  expect(at("gửi a@b|", ["people"])).toBeNull();
  expect(at(`${"x".repeat(60)} @Lê|`, ["people"])).toMatchObject({ start: 61, typed: "Lê" });
});

const entries = [
  { title: "Kết thúc thư", note: "" },
  { title: "Cấp lại giấy chứng nhận", note: "Đất đai · Sở Nông nghiệp và Môi trường" },
];

test.each([
  ["", [0, 1]],
  ["ket", [0]],
  ["KẾT THÚC", [0]],
  ["thu ket", [0]],
  ["dat dai", [1]],
  ["kết".normalize("NFD"), [0]],
  ["khong co", []],
])("typed %j finds %j", (typed, found) => {
  expect(matching(entries, typed)).toEqual(found.map((index) => entries[index]));
});

test("up from the first is the last, down from the last the first", () => {
  expect([moved(0, -1, 3), moved(2, 1, 3), moved(0, 1, 0)]).toEqual([2, 0, 0]);
});

test("a passage takes the place of what asked for it, and of nothing else", () => {
  const text = "Trước ::ke sau";
  expect(replaced(text, { start: 6, end: 10 }, "Trân trọng.\n")).toEqual({
    text: "Trước Trân trọng. sau",
    cursor: 17,
  });
});
