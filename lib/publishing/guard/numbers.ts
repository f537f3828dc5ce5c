import { anyOf, spansOf, type Span } from "./reading";

type Finder = (plain: string) => Span[];

const gap = "[ .()-]{0,3}";
const digits = (count: number): string => `(?:${gap}\\d){${String(count)}}`;

/** Mobile and fixed lines of ten or eleven digits, with and without the country's number, in the spellings people use. */
const telephone = new RegExp(
  `(?<![\\d+])\\(?(?:(?:\\+|00)?84${gap}(?:\\(0\\)${gap})?|0)` +
    `(?:${gap}2${digits(9)}|${gap}1${gap}[2689]${digits(8)}|${gap}[2-9]${digits(8)})(?!\\d)(?!\\.\\d)`,
  "g",
);
const twelve = new RegExp(
  `(?<!\\d)(?:\\d{3}(?:[ .-]?\\d{3}){3}|\\d{4}[ .-]\\d{4}[ .-]\\d{4}|\\d(?: \\d){11})(?!\\d)(?!\\.\\d)`,
  "g",
);
/** Without dashes: 333-335-337 are three houses of an office. */
const nine = /(?<!\d)(?:\d{3}(?:[ .]?\d{3}){2}|\d(?: \d){8})(?!\d)(?!\.\d)/g;

/** A number after a word that says what it is, within the same line. */
const account = new RegExp(
  `(?<!\\p{L})${anyOf("số tài khoản", "tài khoản", "stk", "số tk", "tk")}(?!\\p{L})[^\\d\\n]{0,60}(?<hit>\\d(?:[ .-]?\\d){5,18})(?!\\d)`,
  "gu",
);
const long = /(?<![\d.])(?:\d{13,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{3})?)(?!\d)(?!\.\d)/g;

/** Begins where the word begins, or a long word without an @ would be looked at once for each of its letters. */
const mail =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,256} ?(?:@|\[at\]|\(at\)|\[@\]|\(a\)) ?[\p{L}\d-]+(?:\.[\p{L}\d-]+|(?: \.|\. | \. )(?:com|vn|net|org|edu|gov)(?!\p{L}))+/gu;

const series = "[ -]?[A-HK-NPS-VX-Z]{1,2}\\d?";
const plates = [
  new RegExp(
    `(?<![\\p{L}\\d.])(?:1[1-9]|[2-9]\\d)${series}(?:[ -]{0,3}\\d{3}[. ]?\\d{2}|-\\d{4})(?!\\d)`,
    "gu",
  ),
  new RegExp(
    `(?<!\\p{L})${anyOf("biển kiểm soát", "biển số xe", "biển số", "biển xe", "bks", "bsx")}[ :]{1,3}` +
      `(?<hit>\\d{2}[ -]?\\p{L}{1,2}\\d?[ .-]{0,3}\\d{3,5}(?:[. ]\\d{2})?|\\p{L}{2}[ -]\\d{2}[ -]\\d{2})(?!\\d)`,
    "gu",
  ),
];

export const emails: Finder = (plain) => spansOf(plain, mail);
export const licencePlates: Finder = (plain) => plates.flatMap((pattern) => spansOf(plain, pattern));
export const phones: Finder = (plain) => spansOf(plain, telephone);

/** Twelve digits that begin with the code of a province, 001 to 096: a CCCD, whatever word stands before it. */
export const certainIdentityNumbers: Finder = (plain) =>
  identityNumbers(plain).filter((span) => /^0(?:0[1-9]|[1-8]\d|9[0-6])/.test(digitsOf(plain, span)));

/** Any other twelve digits, but not three years in a row and not an amount without its unit. */
export const identityNumbers: Finder = (plain) =>
  spansOf(plain, twelve).filter(
    (span) =>
      !isAmount(plain, span) &&
      !goesOn(plain, span) &&
      !/^(?:(?:19|20)\d{2}[ .-]?){3}$/.test(textOf(plain, span)),
  );

/** Nine digits; 100 200 300 is a list. */
export const oldIdentityNumbers: Finder = (plain) =>
  spansOf(plain, nine).filter(
    (span) => !isInside(plain, span) && !/^(?:\d00[ .-]?){3}$/.test(textOf(plain, span)),
  );

/** After the word for an account six digits suffice; thirteen to nineteen are a card or an account by themselves. */
export const bankAccounts: Finder = (plain) => [...spansOf(plain, account), ...spansOf(plain, long)];

/** 123.456.789.012 with the unit left out: no identity number begins like that. */
function isAmount(plain: string, span: Span): boolean {
  return isInside(plain, span) || /^[1-9]\d{2}(?:\.\d{3})+$/.test(textOf(plain, span));
}

/** The tail of a longer number, in groups or after a decimal point: 1.012.345.678, 20.951234567. In a list "1." goes before. */
function isInside(plain: string, span: Span): boolean {
  const before = plain.slice(Math.max(0, span.from - 3), span.from);
  return /\d\d[.,]$/.test(before) || (/\d[.,]$/.test(before) && /^\d{3}[.,]/.test(textOf(plain, span)));
}

/** A number in groups that has another group: 0141 0001 2345 6 */
function goesOn(plain: string, span: Span): boolean {
  return /\d[ .-]/.test(textOf(plain, span)) && /^[ .-]\d/.test(plain.slice(span.to));
}

function textOf(plain: string, { from, to }: Span): string {
  return plain.slice(from, to);
}

function digitsOf(plain: string, span: Span): string {
  return textOf(plain, span).replaceAll(/\D/g, "");
}
