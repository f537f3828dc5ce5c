import { accentedOf } from "@/lib/search/words";
import { spellOut } from "./abbreviations";
import { unaccented, wordsIn } from "./words";

export type Term = {
  number: number;
  /** As the citizen wrote it, in lower case and spelled out. */
  text: string;
  /** A word with its diacritics: it says more than the bare one, and no question is found by it alone. */
  accented: boolean;
  /** May be shown as a reason: a bare word only where it was typed so, or "dừng" would be a reason for "xây dựng". */
  explains: boolean;
};

/** Under this number routing_terms keeps the totals. */
export const totals = 0;

/** Title and some 400 words say what a question is about; longer ones repeat themselves, and the work stays bounded. */
const mostWords = 400;

/** 18 bits: the table cannot outgrow them, and two terms that share a number cost a hardly measurable part. */
const numbers = 2 ** 18 - 1;

/**
 * The distinct terms of a text: words and adjacent pairs without diacritics, and words with them, whichever vowel
 * carries the tone. A text typed without diacritics has fewer terms in common with what was learned, but enough.
 */
export function termsOf(text: string): Term[] {
  const words = wordsIn(text)
    .flatMap((word) => spellOut(word, unaccented(word)))
    .slice(0, mostWords);
  const bare = words.map(unaccented);
  const terms = new Map<number, Term>();
  const add = (name: string, text: string, kind: Pick<Term, "accented" | "explains">): void => {
    const number = numberOf(name);
    if (!terms.has(number)) terms.set(number, { number, text, ...kind });
  };
  words.forEach((word, index) => {
    const before = bare[index - 1];
    if (before === undefined) return;
    add(`${before} ${bare[index] ?? ""}`, `${words[index - 1] ?? ""} ${word}`, {
      accented: false,
      explains: true,
    });
  });
  words.forEach((word, index) => {
    const asTyped = word === bare[index];
    add(bare[index] ?? "", word, { accented: false, explains: asTyped });
    add(`~${accentedOf(word)}`, word, { accented: true, explains: !asTyped });
  });
  return [...terms.values()];
}

/** FNV-1a with the final mix of MurmurHash3. Stable for ever: it is stored. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return 1 + (((hash ^ (hash >>> 16)) >>> 0) % numbers);
}

/** What one learned text weighs in each of its terms, in multiples of 1/1024: long texts must not drown short ones. */
export function weightOf(termCount: number): number {
  return Math.max(1, Math.round(1024 / Math.sqrt(Math.max(1, termCount)))) / 1024;
}
