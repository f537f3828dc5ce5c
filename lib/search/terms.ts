import type { Word } from "./words";

/** How many levels of strength a key can tell apart, and the bits that hold them. */
export const levels = 8;
const levelBits = 3;

/** Under this number search_terms counts the published questions themselves. */
export const everyDocument = 0;

/**
 * A term's number: 28 bits of FNV-1a with a final mix (the one of MurmurHash3). Stable for ever: it is stored.
 * Two of a million terms share a number now and then; that costs a slightly wrong score, nothing more.
 */
export function termNumber(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.max(1, (hash ^ (hash >>> 16)) >>> 4);
}

export function keyOf(term: number, level: number): number {
  return (term << levelBits) | level;
}

/** The inverse of keyOf. */
export function termOfKey(key: number): number {
  return key >>> levelBits;
}

/** Single words and adjacent pairs, without diacritics: most Vietnamese words are two syllables. */
export function plainTerms(words: readonly Word[]): string[] {
  return [...words.map(({ plain }) => plain), ...pairsOf(words)];
}

export function pairsOf(words: readonly Word[]): string[] {
  return words.slice(1).map(({ plain }, index) => `${words[index]?.plain ?? ""} ${plain}`);
}

/** The same words with their diacritics; the mark keeps them apart from plain ones. */
export function accentedTerms(words: readonly Word[]): string[] {
  return words.map(({ accented }) => `~${accented}`);
}
