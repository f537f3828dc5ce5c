/*
 * How a text becomes the words that are compared. Readers type with and without diacritics, put the tone of
 * "hoà" on either vowel and write document numbers with slashes; all of that must meet in one form.
 */

/** One word of a text: `plain` without diacritics, `accented` with its tone written last (hoà, hòa -> hoa2). */
export type Word = { plain: string; accented: string; start: number; end: number };

const tones: Record<string, string> = { "\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5" };

// A legal document (118/2025/NĐ-CP, 43/2018), a procedure (1.004203.000.00.00.H49), a question (HD.2026.000123), or a run
// of letters and digits. The first three stay whole: their pieces would match half of the index.
const wordPattern =
  /\d+\/\d{4}(?:\/[\p{L}\d]+(?:-[\p{L}\d]+)*)?|\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2}\.[a-z]\d{2})?|hd\.\d{4}\.\d{6,}|[\p{L}\p{M}\d]+/giu;

const longestWord = 40;

/** The words of a text in order, with their place in it. Text in any Unicode form; places count in the text given. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(wordPattern)) {
    const { plain, accented } = formsOf(found[0]);
    if (plain === "" || plain.length > longestWord) continue;
    words.push({ plain, accented, start: found.index, end: found.index + found[0].length });
  }
  return words;
}

type Forms = Pick<Word, "plain" | "accented">;

/** Vietnamese has some ten thousand written syllables, so nearly every word of a text was seen before. */
const known = new Map<string, Forms>();
const knownAtMost = 50_000;

function formsOf(typed: string): Forms {
  const before = known.get(typed);
  if (before !== undefined) return before;
  const forms = { plain: plainOf(typed), accented: accentedOf(typed) };
  if (known.size >= knownAtMost) known.clear();
  if (typed.length <= longestWord) known.set(typed, forms);
  return forms;
}

/** Lower case without diacritics: `Đất đai` -> `dat dai`. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("đ", "d");
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

/** Document, procedure and question numbers: rare, exact, never corrected. */
export function isNumber(plain: string): boolean {
  return /\d/.test(plain);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
