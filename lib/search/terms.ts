import { wordNumber, type Forms } from "./words";

/** How many levels of strength a key can tell apart, and the bits that hold them. */
export const levels = 8;
const levelBits = 3;

/** Under this number search_terms counts the published questions themselves. */
export const everyDocument = 0;

export function keyOf(term: number, level: number): number {
  return (term << levelBits) | level;
}

/** The inverse of keyOf. */
export function termOfKey(key: number): number {
  return key >>> levelBits;
}

/** Single words without diacritics. */
export function singles(words: readonly Forms[]): number[] {
  return words.map(({ term }) => term);
}

/** Adjacent pairs without diacritics: most Vietnamese words are two syllables. */
export function pairs(words: readonly Forms[]): number[] {
  const terms: number[] = [];
  for (let index = 1; index < words.length; index++) {
    terms.push(pairNumber(words[index - 1]?.term ?? 0, words[index]?.term ?? 0));
  }
  return terms;
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

/** Single words with their diacritics: their numbers are others than those of the bare words. */
export function accents(words: readonly Forms[]): number[] {
  return words.map(({ accentedTerm }) => accentedTerm);
}
