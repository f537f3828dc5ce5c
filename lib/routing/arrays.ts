import { z } from "zod";

/*
 * Arrays travel as text, both ways: Prisma and zod look at every number of an array, and a proposal reads a hundred thousand.
 */
export function arrayText(numbers: readonly number[]): string {
  return `{${numbers.join(",")}}`;
}

/** `{1,2.5,-3}` as PostgreSQL writes an array of numbers. */
export const numbersText = z
  .string()
  .regex(/^\{[-\d.,e+]*\}$/)
  .transform((text) => (text === "{}" ? [] : text.slice(1, -1).split(",").map(Number)));
