import { families, officesAndOthers } from "./name-words";
import { anyOf, fold, type Span } from "./reading";

const honorific = anyOf("ông", "bà", "anh", "chị", "cô", "cụ", "em", "cháu");
const self = anyOf("tôi", "em", "cháu", "mình", "con", "vợ", "chồng", "bố", "mẹ");
const begins = String.raw`(?<!\p{L})`;

/** ông, bà, ông/bà, ông (bà) … and then a name. */
const address = new RegExp(
  `${begins}(?<word>${honorific})(?: ?[/(,] ?${honorific}\\)?| ${anyOf("tên là", "tên")})* `,
  "gu",
);
/** tôi tên là, tên tôi là, họ và tên: */
const naming = new RegExp(
  `${begins}(?:${self}(?: ${anyOf("tôi", "em", "cháu")})? ${anyOf("tên")}(?: ${anyOf("là")})?|` +
    `${anyOf("tên")} ${self}(?: ${anyOf("tôi")})?(?: ${anyOf("là")})?|` +
    `${anyOf("họ và tên", "họ tên")}(?: ${self})?(?: ${anyOf("là")})?) ?:? ?`,
  "gu",
);
/** tôi là: often a profession, so only a full name with a known family counts. */
const being = new RegExp(`${begins}${self} ${anyOf("là")} `, "gu");

/** Not persons: tiếng Anh, đường Ông Ích Khiêm, Hai Bà Trưng. */
const notBefore = new RegExp(
  `${begins}${anyOf("nước", "tiếng", "hai", "đường", "phố", "phường", "xã", "chùa", "đền", "núi", "hòn", "đảo", "cầu", "chợ", "khu")} $`,
  "u",
);
/** Cô Tô, Anh Quốc */
const places: ReadonlySet<string> = new Set(["Tô", "Quốc"]);
const other = new RegExp(`${anyOf(...officesAndOthers)}(?!\\p{L})`, "uy");
const capital = /\p{Lu}[\p{L}']*/uy;
const small = /\p{L}+/uy;

/** The names in a plain text, without the word before them. */
export function names(plain: string): Span[] {
  return [
    ...starts(plain, naming).map((at) => nameAt(plain, at) ?? smallNameAt(plain, at)),
    ...starts(plain, being).map((at) => familyNameAt(plain, at)),
    ...starts(plain, address).map((at) => nameAt(plain, at) ?? smallNameAt(plain, at) ?? titledAt(plain, at)),
  ].flatMap((span) => span ?? []);
}

/**
 * Where the asker's own name stands, with or without diacritics. A name of one syllable is also a word
 * ("Hoa", "Lan"), so it counts only as it is written.
 */
export function ownName(plain: string, name: string): Span[] {
  const syllables = name.normalize("NFC").trim().split(/\s+/);
  const [whole, wanted] =
    syllables.length > 1 ? [fold(plain), fold(syllables.join(" "))] : [plain, syllables.join("")];
  if (wanted === "") return [];
  const pattern = new RegExp(
    `(?<!\\p{L})${wanted.replaceAll(/[^\p{L}\d ]/gu, String.raw`\$&`)}(?!\\p{L})`,
    "gu",
  );
  return [...whole.matchAll(pattern)].map(({ index }) => ({ from: index, to: index + wanted.length }));
}

/** Positions right after each match that nothing before it forbids. */
function starts(plain: string, pattern: RegExp): number[] {
  return [...plain.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
    const before = plain.slice(Math.max(0, index - 20), index);
    // "Tuấn Anh Đức", "nước Anh": the word is a part of something else.
    if (notBefore.test(before) || (groups?.["word"] === "Anh" && /\p{Lu}\p{Ll}* $/u.test(before))) return [];
    return [index + whole.length];
  });
}

/** One to five capitalised syllables, up to the first that begins an office or something else. */
function nameAt(plain: string, at: number): Span | null {
  const named: string[] = [];
  let next = at;
  for (const syllable of syllablesAt(plain, at, capital).slice(0, 5)) {
    if (isOtherAt(plain, next)) break;
    named.push(syllable);
    next += syllable.length + 1;
  }
  if (named.length === 0 || places.has(named.join(" "))) return null;
  return { from: at, to: next - 1 };
}

/** "nguyễn văn a" typed in a hurry: a family that is no other word, or one followed by thị or văn. */
function smallNameAt(plain: string, at: number): Span | null {
  const syllables = syllablesAt(plain, at, small).slice(0, 3);
  const [first = "", second = ""] = syllables;
  const known = families.get(first.toLowerCase());
  if (known === undefined || syllables.length < 2 || !(known === "only" || /^(?:thị|văn)$/.test(second)))
    return null;
  return { from: at, to: at + syllables.join(" ").length };
}

function familyNameAt(plain: string, at: number): Span | null {
  const span = nameAt(plain, at);
  if (span === null) return smallNameAt(plain, at);
  const syllables = plain.slice(span.from, span.to).split(" ");
  return syllables.length > 1 && families.has((syllables[0] ?? "").toLowerCase()) ? span : null;
}

/** "ông Chủ tịch UBND phường Nguyễn Văn A": the name comes later in the clause, three syllables with a known family. */
function titledAt(plain: string, at: number): Span | null {
  const clause = /^[^.,;:\n\0]*/u.exec(plain.slice(at, at + 80))?.[0] ?? "";
  if (!isOtherAt(plain, at)) return null;
  for (const { index } of clause.matchAll(/(?<= )\p{Lu}/gu)) {
    const span = nameAt(plain, at + index);
    const syllables = span === null ? [] : plain.slice(span.from, span.to).split(" ");
    if (syllables.length > 2 && families.has((syllables[0] ?? "").toLowerCase())) return span;
  }
  return null;
}

function syllablesAt(plain: string, at: number, syllable: RegExp): string[] {
  const found: string[] = [];
  for (let next = at; ; next += 1) {
    syllable.lastIndex = next;
    const [text] = syllable.exec(plain) ?? [];
    if (text === undefined) return found;
    found.push(text);
    next += text.length;
    if (plain[next] !== " ") return found;
  }
}

function isOtherAt(plain: string, at: number): boolean {
  other.lastIndex = at;
  return other.test(plain);
}
