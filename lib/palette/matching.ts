import { plainOf } from "@/lib/search/words";

/** The words of what was typed, without diacritics. */
export function wordsTyped(q: string): string[] {
  return plainOf(q.normalize("NFC")).match(/[a-z0-9]+/g) ?? [];
}

/** Each typed word begins a word of the text, in any order; nothing typed matches everything. */
export function matchesTyped(text: string, words: readonly string[]): boolean {
  const own = wordsTyped(text);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
