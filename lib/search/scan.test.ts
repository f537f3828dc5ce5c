import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitsIn, scan } from "./scan";
import { formsIn, wordsOf } from "./words";

const most = 1_000;
const slowly = (text: string) => {
  const forms = formsIn(text);
  return { terms: forms.map(({ term }) => term), accented: forms.map(({ accentedTerm }) => accentedTerm) };
};
const fast = (text: string) => {
  const { terms, accented } = scan(text, most);
  return { terms: [...terms], accented: [...accented] };
};

const samples = [
  "Thủ tục đăng ký hộ khẩu, HOÀ giải và hòa giải ở Quý Châu.",
  "Nghị định 118/2025/NĐ-CP, thủ tục 1.004203.000.00.00.H49; mã HD.2026.000123, hd.1, QĐ12/2024/UBND",
  "năm 2026, 30.000 đồng; 12/3, 1.5",
  "Thủ tục".normalize("NFD"),
  "İstanbul ΟΔΟΣ 日本語 ﬁ Ñandú",
  "🙂 khai sinh 🙂",
  "\u2190\u0338" + "0",
  `${"a".repeat(41)} ok ${"ế".repeat(41)}`,
  "",
  "…",
];
const vietnamese = fc.string({
  unit: fc.constantFrom(
    ...Array.from("aăâeêioôơuưyđnghtcAĐÀáảãạấầẩẫậắặếệíìóộớợúứựỷ 0123456789/.-HdNĐ\u0301\u0323"),
  ),
  maxLength: 60,
});
const anyText = fc.oneof(vietnamese, fc.string({ unit: "grapheme", maxLength: 40 }));

describe("reading a text for the index", () => {
  it.each(samples)("finds in %j what the words say", (text) => {
    expect(fast(text)).toEqual(slowly(text));
  });

  it("finds in any text what the words say", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fast(text)).toEqual(slowly(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("stops where it is told", () => {
    expect(scan("một hai ba bốn", 2).terms).toHaveLength(2);
  });
});

describe("looking for words in a text", () => {
  const slowHits = (text: string, sought: ReadonlySet<number>) =>
    wordsOf(text)
      .filter(({ term }) => sought.has(term))
      .map(({ term, start, end }) => ({ term, start, end }));

  it.each(samples)("finds all of them in %j, each in its place", (text) => {
    const all = new Set(formsIn(text).map(({ term }) => term));
    expect(hitsIn(text, all)).toEqual(slowHits(text, all));
  });

  it("finds those that were asked for in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const every = formsIn(text).map(({ term }) => term);
        const some = new Set(every.filter((_, index) => index % 2 === 0));
        expect(hitsIn(text, some)).toEqual(slowHits(text, some));
      }),
      { numRuns: 1_000 },
    );
  });
});
