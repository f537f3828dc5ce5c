import { expect, test } from "vitest";
import { termsOf, weightOf } from "./terms";

const numbers = (text: string): number[] => termsOf(text).map(({ number }) => number);

test("words and pairs meet with and without diacritics, and both places of the tone are one", () => {
  expect(numbers("thu tuc dat dai")).toEqual(expect.arrayContaining(numbers("dat dai")));
  const shared = numbers("đất đai").filter((number) => numbers("dat dai").includes(number));
  expect(shared).toHaveLength(3);
  expect(numbers("hoà giải")).toEqual(numbers("hòa giải"));
});

test("abbreviations mean what they stand for", () => {
  expect(numbers("thẻ BHYT")).toEqual(numbers("thẻ bảo hiểm y tế"));
});

test("numbers are stable and fit in 18 bits, and a long text costs no more than its first words", () => {
  expect(numbers("sổ")).toEqual([61_815, 101_934]);
  const long = termsOf(Array.from({ length: 5_000 }, (_, index) => `từ${String(index)}`).join(" "));
  expect(long.length).toBeLessThanOrEqual(1_200);
  expect(Math.max(...long.map(({ number }) => number))).toBeLessThan(2 ** 18);
});

test("weights are multiples of 1/1024: adding and taking away leaves nothing", () => {
  for (const count of [1, 3, 7, 60, 1_200]) expect((weightOf(count) * 1024) % 1).toBe(0);
  expect(weightOf(1)).toBe(1);
  expect(weightOf(100)).toBeCloseTo(0.1, 2);
});
