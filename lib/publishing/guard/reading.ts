/** A text as the finders read it, and where each of its characters stands in the text as it was typed. */
export type Reading = { plain: string; from: number[]; to: number[] };

/** What a finder has seen, in positions of the plain text. */
export type Span = { from: number; to: number };

/** One visible character: a base with its combining marks and invisible followers. */
const character = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

/**
 * Full-width digits, decomposed letters, special spaces and dashes, invisible characters and the stars of bold text
 * must not hide anything: the plain text has none of them. Runs of spaces count as one.
 */
export function read(text: string): Reading {
  const reading: Reading = { plain: "", from: [], to: [] };
  for (const { 0: seen, index } of text.matchAll(character)) {
    const plain = isMarkup(text, index) ? "" : plainOf(seen);
    if (plain === "" || (plain === " " && reading.plain.endsWith(" "))) continue;
    reading.plain += plain;
    reading.from.push(...Array<number>(plain.length).fill(index));
    reading.to.push(...Array<number>(plain.length).fill(index + seen.length));
  }
  return reading;
}

/** The same text with these places made unreadable, so that nothing is found twice and positions stay. */
export function blank(plain: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { from, to }) => left.slice(0, from) + "\0".repeat(to - from) + left.slice(to),
    plain,
  );
}

/** Every match of a pattern; with a group named "hit" only that part. */
export function spansOf(plain: string, pattern: RegExp): Span[] {
  return [...plain.matchAll(pattern)].map(({ 0: whole, index, groups }) => {
    const hit = groups?.["hit"] ?? whole;
    const from = index + whole.lastIndexOf(hit);
    return { from, to: from + hit.length };
  });
}

/** Lower case without diacritics, character by character: positions stay. */
export function fold(plain: string): string {
  return Array.from(plain, (letter) => {
    const bare = letter.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replace("đ", "d");
    return bare.length === letter.length ? bare : letter;
  }).join("");
}

/** A pattern for any of these words, whatever their case; the flag "i" would make \p{Lu} match small letters too. */
export function anyOf(...phrases: string[]): string {
  const spelt = phrases.map((phrase) =>
    Array.from(phrase, (letter) => {
      const upper = letter.toUpperCase();
      return upper === letter ? letter.replace(".", String.raw`\.`) : `[${letter}${upper}]`;
    }).join(""),
  );
  return `(?:${spelt.join("|")})`;
}

function isMarkup(text: string, index: number): boolean {
  const letter = text[index];
  if (letter === "\\") return /[\p{P}\p{S}]/u.test(text[index + 1] ?? "");
  return letter === "*" && (text[index - 1] === "*" || text[index + 1] === "*");
}

function plainOf(seen: string): string {
  return seen
    .replaceAll(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .replaceAll(/\p{Pd}|\u2212/gu, "-")
    .replaceAll(/[·•∙‧]/g, ".")
    .replaceAll(/[^\S\n]/g, " ");
}
