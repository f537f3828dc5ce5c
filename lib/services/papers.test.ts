import { expect, it } from "vitest";
import { papersOf, readPapers, writePapers } from "./papers";

const form = { name: "Tờ khai", nameEn: "Form", originals: 1, copies: 0 };

it("reads one paper a line: name, originals, copies, English name", () => {
  expect(readPapers("Tờ khai | 1 | 0 | Form\r\n\r\n- Giấy chứng sinh\n2. Ảnh 4x6 | 2")).toEqual({
    papers: [
      form,
      { name: "Giấy chứng sinh", nameEn: "", originals: null, copies: null },
      { name: "Ảnh 4x6", nameEn: "", originals: 2, copies: null },
    ],
    problem: null,
  });
  expect(readPapers(" \n")).toEqual({ papers: [], problem: null });
});

it.each(["Tờ khai | một", "Tờ khai | -1", "Tờ khai | 51", "| 1 | 1", "a | 1 | 1 | b | c", "Tờ khai | 1.5"])(
  "refuses %s, and keeps what stands beside it out of it",
  (line) => {
    expect(readPapers(`Tờ khai | 1 | 0 | Form\n${line}`)).toEqual({
      papers: [form],
      problem: "service_paper_wrong",
    });
  },
);

it("refuses more papers than any service asks for", () => {
  expect(readPapers("Giấy tờ\n".repeat(101)).problem).toBe("service_papers_many");
});

it("writes what it reads back", () => {
  const { papers } = readPapers("Tờ khai | 1 | 0 | Form\nẢnh | | 2\nĐơn\nSổ | | | Book");
  expect(writePapers(papers)).toBe("Tờ khai | 1 | 0 | Form\nẢnh |  | 2\nĐơn\nSổ |  |  | Book");
  expect(readPapers(writePapers(papers)).papers).toEqual(papers);
});

it("takes from the database what is a paper and nothing that is none", () => {
  expect(papersOf([{ name: "Tờ khai", originals: 1, copies: "x" }])).toEqual([
    { name: "Tờ khai", nameEn: "", originals: 1, copies: null },
  ]);
  expect(papersOf({ name: "Tờ khai" })).toEqual([]);
  expect(papersOf(null)).toEqual([]);
});
