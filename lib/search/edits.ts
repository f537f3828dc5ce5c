/*
 * What a word nobody wrote may have been meant as. All guesses are looked up by their number, so the cost depends on
 * the length of the word and not on the size of the vocabulary.
 */

const alphabet = "abcdefghijklmnopqrstuvwxy";
const shortestToEdit = 3;
const longestToEdit = 14;

/** Single words that a slip of the keyboard could have turned into this one. */
export function guessesOf(plain: string): Set<string> {
  const guesses = new Set([untelex(plain), plain.replaceAll(/\d/g, "")]);
  if (plain.length <= longestToEdit) {
    for (const base of new Set([plain, untelex(plain)]))
      for (const guess of oneEditFrom(base)) guesses.add(guess);
  }
  guesses.delete(plain);
  guesses.delete("");
  return guesses;
}

/** The two words that this one would be with the missing space. */
export function splitsOf(plain: string): [string, string][] {
  const splits: [string, string][] = [];
  for (let at = 1; at < plain.length && plain.length <= longestToEdit; at++) {
    splits.push([plain.slice(0, at), plain.slice(at)]);
  }
  return splits;
}

/** What the Telex keys would have written, without diacritics: `dduwowcj` -> `duoc`, `ddaats` -> `dat`. */
function untelex(plain: string): string {
  return plain
    .replace(/^dd/, "d")
    .replace(/w/g, "")
    .replace(/([aeo])\1/g, "$1")
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj]$/, "");
}

/** One letter missing, too many, wrong, or two swapped. */
function oneEditFrom(word: string): string[] {
  if (word.length < shortestToEdit) return [];
  const edits: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after !== "") edits.push(before + after.slice(1));
    if (after.length > 1) edits.push(`${before}${after[1] ?? ""}${after[0] ?? ""}${after.slice(2)}`);
    for (const letter of alphabet) {
      edits.push(before + letter + after);
      if (after !== "") edits.push(before + letter + after.slice(1));
    }
  }
  return edits;
}
