import { describe, expect, it } from "vitest";
import { guessesOf, splitsOf } from "./edits";

describe("what a misspelt word may have meant", () => {
  it.each([
    ["ddaats", "dat"],
    ["dduwowcj", "duoc"],
    ["da9t5", "dat"],
    ["nhậ".normalize("NFD").replaceAll(/\p{M}/gu, ""), "nhan"],
    ["thuur", "thu"],
    ["ixn", "xin"],
    ["kahi", "khai"],
    ["sinnh", "sinh"],
  ])("%s may be %s", (typed, meant) => {
    expect(guessesOf(typed)).toContain(meant);
  });

  it("may be two words without their blank", () => {
    expect(splitsOf("datdai")).toContainEqual(["dat", "dai"]);
  });

  it("costs little for what is no word at all", () => {
    expect(guessesOf("x".repeat(40)).size).toBeLessThan(5);
    expect(splitsOf("x".repeat(40))).toEqual([]);
  });
});
