import { accentedOf, formsIn, formsOf, longestWord, mixed, plainOf, wordPattern, wordsOf } from "./words";

/*
 * Reads a text for the index: the numbers of its words and nothing else, straight from the letters. Ten times as fast as
 * cutting it into words first (words.ts), which stays the measure of what is right: scan.test.ts compares the two.
 */
export type Scanned = { terms: Int32Array; accented: Int32Array };

const separator = 0;
const letter = 1;
/** Marks, other scripts, letters that change in lower case: such a text is read the slow way. */
const foreign = 2;

const kinds = new Uint8Array(0x10000);
const plainLetters = new Uint16Array(0x10000);
const tonelessLetters = new Uint16Array(0x10000);
const tones = new Uint8Array(0x10000);

for (let code = 0; code < 0x10000; code++) learn(code);

function learn(code: number): void {
  const char = String.fromCharCode(code);
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  if (!isSurrogate && !/[\p{L}\p{M}\d]/u.test(char)) return;
  const plain = plainOf(char);
  const [toneless = "", tone = ""] = accentedOf(char);
  const isLatin = code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
  kinds[code] = isLatin && plain.length === 1 && /^.\d?$/u.test(toneless + tone) ? letter : foreign;
  plainLetters[code] = plain.charCodeAt(0);
  tonelessLetters[code] = toneless.charCodeAt(0);
  tones[code] = tone === "" ? 0 : tone.charCodeAt(0);
}

const basis = 0x811c9dc5;
const prime = 0x01000193;
/** What formsOf() puts before a word with its diacritics. */
const accentedBasis = Math.imul(basis ^ "~".charCodeAt(0), prime);

const [zero, nine] = ["0".charCodeAt(0), "9".charCodeAt(0)];
/** Of a small letter and its capital, which differ in this bit alone. */
const small = 0x20;
const [h, d] = ["h".charCodeAt(0), "d".charCodeAt(0)];

const sticky = new RegExp(wordPattern.source, "uy");

/** The numbers of the words of a text in order, without and with diacritics, at most `most`. */
export function scan(text: string, most: number): Scanned {
  const terms = new Int32Array(Math.min(most, (text.length >> 1) + 1));
  const accented = new Int32Array(terms.length);
  let count = 0;
  const isRead = eachWord(text, (term, accentedTerm) => {
    terms[count] = term;
    accented[count++] = accentedTerm;
    return count < terms.length;
  });
  if (!isRead) return scanSlowly(text, most);
  return { terms: terms.subarray(0, count), accented: accented.subarray(0, count) };
}

export type Hit = { term: number; start: number; end: number };

/** Where in a text words of these terms stand. */
export function hitsIn(text: string, sought: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = [];
  const isRead = eachWord(text, (term, _accented, start, end) => {
    if (sought.has(term)) hits.push({ term, start, end });
    return true;
  });
  if (isRead) return hits;
  return wordsOf(text).flatMap(({ term, start, end }) => (sought.has(term) ? [{ term, start, end }] : []));
}

/** Told each word of a text; answers whether it wants another. */
type Take = (term: number, accentedTerm: number, start: number, end: number) => boolean;

/** False, perhaps after some words, for a text that has to be read the slow way. */
function eachWord(text: string, take: Take): boolean {
  for (let at = 0; at < text.length;) {
    const first = text.charCodeAt(at);
    const kind = kinds[first] ?? separator;
    if (kind === separator) {
      at += 1;
      continue;
    }
    const start = at;
    const special = kind === letter && mayBeNumber(text, at, first) ? numberAt(text, at) : "";
    if (special !== "") {
      const { plain, term, accentedTerm } = formsOf(special);
      at += special.length;
      if (plain.length <= longestWord && !take(term, accentedTerm, start, at)) return true;
      continue;
    }
    let hash = basis;
    let accentedHash = accentedBasis;
    let tone = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const own = kinds[code];
      if (own === separator) break;
      if (own === foreign) return false;
      hash = Math.imul(hash ^ (plainLetters[code] ?? 0), prime);
      accentedHash = Math.imul(accentedHash ^ (tonelessLetters[code] ?? 0), prime);
      tone = tones[code] || tone;
    }
    if (at - start > longestWord) continue;
    if (tone !== 0) accentedHash = Math.imul(accentedHash ^ tone, prime);
    if (!take(mixed(hash), mixed(accentedHash), start, at)) return true;
  }
  return true;
}

/** The codes of questions begin with HD, all others with a digit. */
function mayBeNumber(text: string, at: number, first: number): boolean {
  return (
    (first >= zero && first <= nine) || ((first | small) === h && (text.charCodeAt(at + 1) | small) === d)
  );
}

/** A word that starts like a number of a document, a procedure or a question, read by the pattern itself. */
function numberAt(text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? "";
}

function scanSlowly(text: string, most: number): Scanned {
  const forms = formsIn(text).slice(0, most);
  return {
    terms: Int32Array.from(forms, ({ term }) => term),
    accented: Int32Array.from(forms, ({ accentedTerm }) => accentedTerm),
  };
}
