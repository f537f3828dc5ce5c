import { describe, expect, it } from "vitest";
import { passagesIn } from "./passages";

describe("what is read aloud", () => {
  it("joins short sentences and keeps every word in its order", () => {
    const text = "Ông/bà nộp hồ sơ tại  trung tâm.\nThời hạn là 5 ngày làm việc. Không thu phí.";
    expect(passagesIn(text, "vi")).toEqual([
      "Ông/bà nộp hồ sơ tại trung tâm. Thời hạn là 5 ngày làm việc. Không thu phí.",
    ]);
  });

  it("cuts a long text at the ends of sentences, and a long sentence between words", () => {
    const sentence = `${"một hai ba bốn ".repeat(30).trim()}.`;
    const passages = passagesIn(`${sentence} Câu sau.`, "vi");
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.every((passage) => passage.length <= 240)).toBe(true);
    expect(passages.join(" ")).toBe(`${sentence} Câu sau.`);
  });

  it("reads neither signs without words nor emptiness", () => {
    expect(passagesIn(" — \n\n • ", "vi")).toEqual([]);
  });

  it("cuts a word without end, so that nothing hangs", () => {
    expect(passagesIn("a".repeat(500), "vi").join("")).toBe("a".repeat(500));
  });
});
