import { wordNumber } from "./words";

/** How many levels of strength a key can tell apart, and the bits that hold them. */
export const levels = 8;
const levelBits = 3;
/** Lists of the index are read, and counted in search_terms, by so many groups of neighbouring levels. */
export const groups = 4;
export const levelsEach = levels / groups;

/** Under this number search_terms counts the published questions themselves. */
export const everyDocument = 0;

export function keyOf(term: number, level: number): number {
  return (term << levelBits) | level;
}

/** Each number of a sorted list once, with how often it occurs there. */
export function eachRun(sorted: Int32Array, visit: (number: number, count: number) => void): void {
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const number = sorted[from] ?? 0;
    while (sorted[to] === number) to += 1;
    visit(number, to - from);
  }
}

/** The number of two words that stand side by side. Stable for ever, like wordNumber. */
export function pairNumber(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return Math.max(1, (hash ^ (hash >>> 14)) >>> 4);
}

/** The pair of two words given as text without diacritics. */
export function pairOf(first: string, second: string): number {
  return pairNumber(wordNumber(first), wordNumber(second));
}
