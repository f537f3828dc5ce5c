import { expect, it } from "vitest";
import { mannWhitney } from "./mann-whitney";

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

it("finds no difference between a sample and itself", () => {
  expect(mannWhitney(numbers(100), numbers(100))).toBeCloseTo(1, 5);
});

it("finds the difference between two that do not overlap", () => {
  expect(mannWhitney(numbers(50), numbers(50, 1_000))).toBeLessThan(1e-6);
});

it("gives the probability of the normal distribution for the rank sum in between", () => {
  const one = numbers(20).map((value) => value * 2);
  const other = numbers(20).map((value) => value * 2 + 11);
  const u = one.flatMap((first) => other.filter((second) => first > second)).length;
  const z = (200 - u) / Math.sqrt((400 * 41) / 12);
  expect(mannWhitney(one, other)).toBeCloseTo(2 * (1 - phi(z)), 4);
});

it("shares the ranks of equal values", () => {
  expect(mannWhitney([1, 1, 1, 2], [1, 1, 1, 2])).toBeCloseTo(1, 5);
});

/** The integral itself, by small steps. */
function phi(z: number): number {
  const step = 0.0005;
  let sum = 0.5;
  for (let x = 0; x < z; x += step)
    sum += (step * Math.exp(-((x + step / 2) ** 2) / 2)) / Math.sqrt(2 * Math.PI);
  return sum;
}
