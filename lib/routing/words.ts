import { accentedOf } from "@/lib/search/words";

/** Lower case, NFC, single blanks; punctuation becomes a blank. */
export function plain(text: string): string {
  return wordsIn(text).join(" ");
}

/** The words of a text, lower case, NFC. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same without diacritics; đ is a letter of its own and becomes d. */
export function unaccented(text: string): string {
  return plain(text).replaceAll("đ", "d").normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC");
}

/** Like plain(), in a form that does not depend on which vowel carries the tone: "hoà" and "hòa" are one. */
export function toned(text: string): string {
  return wordsIn(text).map(accentedOf).join(" ");
}

export function hasWords(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}
