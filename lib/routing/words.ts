/** Lower case, NFC, single blanks; punctuation becomes a blank. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same without diacritics; đ is a letter of its own and becomes d. */
export function unaccented(text: string): string {
  return plain(text).replaceAll("đ", "d").normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC");
}

export function hasWords(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}
