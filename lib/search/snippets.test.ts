import { describe, expect, it } from "vitest";
import { excerptOf, markedParts } from "./snippets";
import { wordsOf } from "./words";

const marked = (text: string, q: string): string[] =>
  markedParts(text, wordsOf(q)).flatMap(({ text: part, marked: is }) => (is ? [part] : []));

describe("the words that were looked for", () => {
  it("are marked as they are written, side by side as one", () => {
    expect(marked("Cấp Giấy khai sinh cho trẻ", "giay khai sinh")).toEqual(["Giấy khai sinh"]);
  });

  it("are marked in text, never in markup", () => {
    const parts = markedParts("<b>khai sinh</b>", wordsOf("khai sinh"));
    expect(parts.map(({ text }) => text).join("")).toBe("<b>khai sinh</b>");
  });

  it("are shown where most of them stand", () => {
    const text = `${"mở đầu ".repeat(100)} hồ sơ khai sinh gồm tờ khai ${"kết thúc ".repeat(100)}`;
    const parts = excerptOf(text, wordsOf("hồ sơ khai sinh"));
    expect(parts.map((part) => part.text).join("")).toContain("hồ sơ khai sinh");
    expect(parts[0]?.text).toBe("… ");
  });

  it("leave the beginning to a text that holds none", () => {
    expect(excerptOf("Một câu ngắn.", [])).toEqual([{ text: "Một câu ngắn.", marked: false }]);
  });

  it("are read in one line, without the signs of Markdown", () => {
    const text =
      "## Hồ sơ\n\n**Nơi nộp**: bộ phận *một cửa*.\n\n- Tờ khai\n- Căn cước\n\n> Chú ý: a_b@c.vn | `x`";
    expect(excerptOf(text, []).map((part) => part.text)).toEqual([
      "Hồ sơ Nơi nộp: bộ phận một cửa. Tờ khai Căn cước Chú ý: a_b@c.vn x",
    ]);
  });

  it("are shown with all of a text that is hardly longer than its signs", () => {
    const text = "| Cột ".repeat(50);
    const [first, ...more] = excerptOf(text, []);
    expect(first?.text).toBe("Cột ".repeat(50).trim());
    expect(more).toEqual([]);
  });

  it("are shown to the end of the text when they stand there", () => {
    const text = `${"mở đầu ".repeat(100)}\n## Lệ phí\nMiễn lệ phí cho hộ nghèo.`;
    const parts = excerptOf(text, wordsOf("lệ phí"));
    expect(parts.map((part) => part.text).join("")).toMatch(/^… .*Lệ phí Miễn lệ phí cho hộ nghèo\.$/);
  });

  it("decide by how many different ones stand together, not by how often one does", () => {
    const text = `${"hồ hồ hồ ".repeat(90)} ${"xa ".repeat(100)} hồ sơ khai sinh ${"xa ".repeat(100)}`;
    const parts = excerptOf(text, wordsOf("hồ sơ khai sinh"));
    expect(parts.map((part) => part.text).join("")).toContain("hồ sơ khai sinh");
  });
});
