import { describe, expect, it } from "vitest";
import { formsIn } from "@/lib/search/words";
import { matcherOf, newsTerms, type Synonyms } from "./matching";

const none: Synonyms = () => [];
const any = { topicId: null, departmentId: null };
const news = (text: string, more: { topicId?: number; departmentId?: number } = {}) => ({
  ...{ id: 1, topicId: null, departmentId: null, ...more },
  terms: newsTerms([text]),
});

describe("what is news to a saved search", () => {
  const land = news("Thủ tục cấp lại giấy chứng nhận quyền sử dụng đất bị mất", {
    topicId: 3,
    departmentId: 7,
  });

  it.each(["giấy chứng nhận", "giay chung nhan", "GIẤY CHỨNG NHẬN", "“chứng nhận quyền”", "đất", ""])(
    "has “%s”",
    (q) => {
      expect(matcherOf({ ...any, q }, none)(land)).toBe(true);
    },
  );

  it.each(["giấy phép", "đất rừng", "“giấy quyền”", "xe máy"])("has not “%s”", (q) => {
    expect(matcherOf({ ...any, q }, none)(land)).toBe(false);
  });

  it("needs every word of a short search and three quarters of a long one", () => {
    const short = matcherOf({ ...any, q: "cấp giấy chứng khoán" }, none);
    expect(short(land)).toBe(false);
    const long = matcherOf({ ...any, q: "giấy chứng nhận quyền sử dụng đất rừng" }, none);
    expect(long(land)).toBe(true);
    const far = matcherOf({ ...any, q: "giấy chứng nhận đăng kiểm xe máy chuyên dùng" }, none);
    expect(far(land)).toBe(false);
  });

  it("takes a synonym for its word", () => {
    const synonyms: Synonyms = () => [{ at: 0, end: 2, words: formsIn("giấy chứng nhận") }];
    expect(matcherOf({ ...any, q: "sổ đỏ" }, synonyms)(land)).toBe(true);
    expect(matcherOf({ ...any, q: "sổ đỏ" }, none)(land)).toBe(false);
  });

  it("is of the topic and the department that were asked for", () => {
    const of = (topicId: number | null, departmentId: number | null) =>
      matcherOf({ q: "", topicId, departmentId }, none)(land);
    expect([of(3, null), of(null, 7), of(3, 7)]).toEqual([true, true, true]);
    expect([of(4, null), of(null, 8), of(3, 8)]).toEqual([false, false, false]);
  });
});
