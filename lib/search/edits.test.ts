import { describe, expect, it } from "vitest";
import { guessesOf, splitsOf } from "./edits";
import { isSyllable } from "./syllables";
import { plainOf } from "./words";

const readings = (typed: string): string[] => guessesOf(typed).map(({ words }) => words.join(" "));
const costOf = (typed: string, meant: string): number =>
  guessesOf(typed).find(({ words }) => words[0] === meant)?.cost ?? Infinity;

describe("what a misspelt word may have meant", () => {
  it.each([
    ["ddaats", "dat"],
    ["dduwowcj", "duoc"],
    ["chuwngs", "chung"],
    ["da9t5", "dat"],
    [plainOf("nhậ"), "nhan"],
    ["thuur", "thu"],
    ["ixn", "xin"],
    ["kahi", "khai"],
    ["sinnh", "sinh"],
    ["uc", "tuc"],
    ["passportt", "passport"],
  ])("%s may be %s", (typed, meant) => {
    expect(readings(typed)).toContain(meant);
  });

  it("is likelier the smaller the slip", () => {
    expect(costOf("ddaats", "dat")).toBeLessThan(costOf("dta", "dat"));
    expect(costOf("dta", "dat")).toBeLessThan(costOf("dta", "dya"));
  });

  it.each([
    ["datdai", ["dat", "dai"]],
    ["kethonvoi", ["ket", "hon", "voi"]],
  ])("%s may be words without their blanks", (typed, meant) => {
    expect(splitsOf(typed).map(({ words }) => words)).toContainEqual(meant);
  });

  it("costs little for what is no word at all", () => {
    expect(guessesOf("x".repeat(40)).length).toBeLessThan(5);
    expect(splitsOf("x".repeat(40))).toEqual([]);
  });
});

describe("a syllable", () => {
  it.each(["nghiêng", "quyền", "giấy", "đường", "khuỷu", "ở", "yêu", "thuế", "xoong", "bệnh"])(
    "%s is one",
    (typed) => {
      expect(isSyllable(plainOf(typed))).toBe(true);
    },
  );

  it.each(["ntn", "dk", "wow", "quuy", "bcd", ""])("%s is none", (typed) => {
    expect(isSyllable(typed)).toBe(false);
  });
});
