import { isSyllable } from "./syllables";

/*
 * What a word may have been meant as, with what each guess costs: the likelier the slip, the cheaper. Costs are natural
 * logarithms of odds, so that they add up with those of words that stand side by side (likeliest.ts).
 */
export type Guess = { words: string[]; cost: number };

const alphabet = "abcdefghiklmnopqrstuvxy";
const shortestToEdit = 2;
const longestToEdit = 14;

const costs = {
  /** Letters of Telex or VNI that were not taken for diacritics. */
  keys: 0.5,
  /** A letter struck twice, two letters swapped. */
  slip: 1.5,
  missing: 2,
  tooMany: 2.5,
  wrong: 3.2,
  /** People rarely miss the first letter. */
  wrongFirst: 4,
  blank: 2,
  /** A word of one letter is nearly never meant. */
  oneLetter: 3,
};

/** Single words that a slip of the keyboard could have turned into this one. Few: only what can be a syllable, else all. */
export function guessesOf(plain: string): Guess[] {
  const guesses = new Map<string, number>();
  for (const read of [untelex(plain), untelexInside(plain), plain.replaceAll(/\d/g, "")])
    put(guesses, read, costs.keys);
  if (plain.length >= shortestToEdit && plain.length <= longestToEdit) {
    addEdits(guesses, plain, 0);
    if (untelex(plain) !== plain) addEdits(guesses, untelex(plain), costs.keys);
  }
  guesses.delete(plain);
  guesses.delete("");
  const all = [...guesses].map(([word, cost]) => ({ words: [word], cost }));
  const syllables = all.filter(({ words: [word = ""] }) => isSyllable(word));
  return syllables.length > 0 ? syllables : all;
}

/** The two or three syllables that this word would be with the missing blanks. */
export function splitsOf(plain: string): Guess[] {
  if (plain.length > longestToEdit) return [];
  const splits: Guess[] = [];
  for (let at = 1; at < plain.length; at++) {
    const first = plain.slice(0, at);
    const rest = plain.slice(at);
    if (!isSyllable(first)) continue;
    if (isSyllable(rest)) splits.push(split([first, rest]));
    for (let next = 2; next < rest.length - 1; next++) {
      const [second, third] = [rest.slice(0, next), rest.slice(next)];
      if (first.length > 1 && isSyllable(second) && isSyllable(third))
        splits.push(split([first, second, third]));
    }
  }
  return splits;
}

function split(words: string[]): Guess {
  const letters = words.filter((word) => word.length === 1).length;
  return { words, cost: costs.blank * (words.length - 1) + costs.oneLetter * letters };
}

/** What the Telex keys would have written, without diacritics: `dduwowcj` -> `duoc`, `ddaats` -> `dat`. */
function untelex(plain: string): string {
  return untelexLetters(plain).replace(/(?<=[aeiouy][a-z]*)[sfrxj]$/, "");
}

/** The same with the key of the tone typed right behind its vowel: `tuwjc` -> `tuc`. */
function untelexInside(plain: string): string {
  return untelexLetters(plain).replaceAll(/(?<=[aeiouy])[sfrxj]/g, "");
}

function untelexLetters(plain: string): string {
  return plain
    .replace("dd", "d")
    .replaceAll("w", "")
    .replaceAll(/([aeo])\1/g, "$1");
}

/** One letter missing, too many, wrong, or two swapped. */
function addEdits(guesses: Map<string, number>, word: string, base: number): void {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const [letter = "", next = ""] = word.slice(at);
    const after = word.slice(at + 1);
    if (letter !== "")
      put(guesses, before + after, base + (before.endsWith(letter) ? costs.slip : costs.tooMany));
    if (next !== "" && next !== letter)
      put(guesses, before + next + letter + after.slice(1), base + costs.slip);
    for (const other of alphabet) {
      put(guesses, before + other + letter + after, base + costs.missing);
      if (letter !== "" && letter !== other)
        put(guesses, before + other + after, base + (at === 0 ? costs.wrongFirst : costs.wrong));
    }
  }
}

function put(guesses: Map<string, number>, word: string, cost: number): void {
  if ((guesses.get(word) ?? Infinity) > cost) guesses.set(word, cost);
}
