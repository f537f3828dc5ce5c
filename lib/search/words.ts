/*
 * How a text becomes the words that are compared. Readers type with and without diacritics, put the tone of
 * "hoà" on either vowel and write document numbers with slashes; all of that must meet in one form.
 */

export type Forms = {
  /** Without diacritics: `dat`. */
  plain: string;
  /** The number it is indexed under. */
  term: number;
  /** The number of the word with its diacritics, the same for both places of the tone. */
  accentedTerm: number;
  /** Typed with diacritics. */
  accented: boolean;
};

/** One word of a text, as it is written and where it stands there. */
export type Word = Forms & { typed: string; start: number; end: number; quoted?: boolean };

const tones: Record<string, string> = {
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
};

// A legal document (118/2025/NĐ-CP, 43/2018), a procedure (1.004203.000.00.00.H49), a question (HD.2026.000123), or a run
// of letters and digits. The first three stay whole: their pieces would match half of the index.
export const wordPattern =
  /\d+\/\d{4}(?:\/[\p{L}\d]+(?:-[\p{L}\d]+)*)?|\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Za-z]\d{2})?|[Hh][Dd]\.\d{4}\.\d{6,}|[\p{L}\p{M}\d]+/gu;

export const longestWord = 40;

/** The words of a text in order, with their place in it. Text in any Unicode form; places count in the text given. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const forms = formsOf(found[0]);
    if (isWord(forms))
      words.push({ ...forms, typed: found[0], start: found.index, end: found.index + found[0].length });
  }
  return words;
}

/** The words without their places: several times as fast, for texts that are only indexed. */
export function formsIn(text: string): Forms[] {
  const forms = (text.match(wordPattern) ?? []).map(formsOf);
  return forms.every(isWord) ? forms : forms.filter(isWord);
}

function isWord({ plain }: Forms): boolean {
  return plain !== "" && plain.length <= longestWord;
}

/** Vietnamese has some ten thousand written syllables, so nearly every word of a text was seen before. */
const known = new Map<string, Forms>();
const knownAtMost = 50_000;

export function formsOf(typed: string): Forms {
  const before = known.get(typed);
  if (before !== undefined) return before;
  const plain = plainOf(typed);
  const full = accentedOf(typed);
  const forms = {
    plain,
    term: wordNumber(plain),
    accentedTerm: wordNumber(`~${full}`),
    accented: full !== plain,
  };
  if (known.size >= knownAtMost) known.clear();
  if (typed.length <= longestWord) known.set(typed, forms);
  return forms;
}

/** Lower case without diacritics: `Đất đai` -> `dat dai`. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** One syllable in a form that does not depend on where its tone was placed: `hoà` and `hòa` -> `hoa2`. */
export function accentedOf(syllable: string): string {
  const lower = syllable.toLowerCase();
  if (isAscii(lower)) return lower;
  let tone = "";
  const letters = lower.normalize("NFD").replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
    tone = tones[mark] ?? "";
    return "";
  });
  return letters.normalize("NFC") + tone;
}

/**
 * A word's number: 28 bits of FNV-1a with the final mix of MurmurHash3. Stable for ever: it is stored. Two of a million
 * terms share a number now and then; that costs a slightly wrong score, nothing more.
 */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

/** The end of wordNumber, when the letters are hashed already. */
export function mixed(letters: number): number {
  let hash = Math.imul(letters ^ (letters >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.max(1, (hash ^ (hash >>> 16)) >>> 4);
}

/** Document, procedure and question numbers: rare, exact, never corrected. */
export function isNumber(plain: string): boolean {
  return /\d/.test(plain);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
