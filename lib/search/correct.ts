import "server-only";
import { guessesOf, splitsOf, type Guess } from "./edits";
import { likeliest, type Counts } from "./likeliest";
import { isSyllable } from "./syllables";
import { everyDocument, pairNumber, pairOf } from "./terms";
import { formsOf, isNumber, wordNumber, type Word } from "./words";

/** At most so many words of one query are corrected: the work must not grow with what somebody pastes. */
const mostCorrected = 8;
const mostGuesses = 24;

/** What it costs to leave a word as it is that no published question has; to change one that some have. */
const costs = { noWord: 6, syllable: 3, known: 3 };
/** A pair is thin when fewer than this part of the rarer word's questions have it. */
const thinShare = 0.002;

/** In how many texts each term occurs; those that occur nowhere are missing. */
export type LookUp = (terms: readonly number[]) => Promise<Counts>;

/** A `fixed` word is meant as it is written. */
export type Typed = Word & { fixed: boolean };

/**
 * Replaces words by the likeliest ones people may have meant: words that occur in no published question, and known words
 * that never stand beside their neighbours ("hạ của" for "hạn của"). Fixed words and numbers stay.
 * Returns the words given when nothing needs correcting.
 */
export async function correct(lookUp: LookUp, words: readonly Typed[], known: Counts): Promise<Word[]> {
  const doubtful = words
    .flatMap((_, index) => (isDoubtful(words, index, known) ? [index] : []))
    .slice(0, mostCorrected);
  if (doubtful.length === 0) return [...words];
  const guesses = await knownGuesses(
    lookUp,
    doubtful.map((index) => words[index]?.plain ?? ""),
  );
  const places = words.map((word, index) => [
    stay(word, known),
    ...(doubtful.includes(index) ? changes(guesses.found.get(word.plain) ?? [], word, known) : []),
  ]);
  const together = await lookUp(pairsBetween(places));
  const counts = new Map([...known, ...guesses.counts, ...together]);
  const read = likeliest(places, counts, Math.max(1, known.get(everyDocument) ?? 0));
  return words.flatMap((word, index) => asWords(word, read[index] ?? [word.plain]));
}

function isDoubtful(words: readonly Typed[], index: number, known: Counts): boolean {
  const word = words[index];
  if (word === undefined || word.fixed || isCode(word.plain)) return false;
  if (!known.has(word.term)) return true;
  const [before, after] = [words[index - 1], words[index + 1]];
  // Nothing speaks against a word that stands alone and is known.
  if (before === undefined && after === undefined) return false;
  return isThin(before, word, known) && isThin(word, after, known);
}

function isCode(plain: string): boolean {
  return isNumber(plain) && !/^[a-z]+\d/.test(plain);
}

function isThin(first: Word | undefined, second: Word | undefined, known: Counts): boolean {
  if (first === undefined || second === undefined) return true;
  const rarer = Math.min(known.get(first.term) ?? 0, known.get(second.term) ?? 0);
  return (known.get(pairNumber(first.term, second.term)) ?? 0) <= thinShare * rarer;
}

function stay({ plain, term, fixed }: Typed, known: Counts): Guess {
  const free = known.has(term) || fixed || isCode(plain);
  return { words: [plain], cost: free ? 0 : isSyllable(plain) ? costs.syllable : costs.noWord };
}

function changes(guesses: readonly Guess[], { term }: Word, known: Counts): Guess[] {
  const cost = known.has(term) ? costs.known : 0;
  return guesses.map((guess) => ({ ...guess, cost: guess.cost + cost }));
}

/** The guesses for each word that occur in published questions, split words only as pairs, best first. */
async function knownGuesses(
  lookUp: LookUp,
  misspelt: readonly string[],
): Promise<{ found: Map<string, Guess[]>; counts: Counts }> {
  const all = new Map(misspelt.map((word) => [word, [...guessesOf(word), ...splitsOf(word)]]));
  const asked = [...all.values()].flat().flatMap(({ words }) => [...words.map(wordNumber), ...inside(words)]);
  const counts = await lookUp([...new Set(asked)]);
  const worth = ({ words: [word = ""], cost }: Guess): number =>
    Math.log(counts.get(wordNumber(word)) ?? 1) - cost;
  const occurs = ({ words }: Guess): boolean =>
    words.every((word) => counts.has(wordNumber(word))) &&
    (words.length < 3 || inside(words).every((pair) => counts.has(pair)));
  const best = (guesses: Guess[]): Guess[] =>
    guesses
      .filter(occurs)
      .sort((one, other) => worth(other) - worth(one))
      .slice(0, mostGuesses);
  return { found: new Map([...all].map(([word, guesses]) => [word, best(guesses)])), counts };
}

function inside(words: readonly string[]): number[] {
  return words.slice(1).map((word, index) => pairOf(words[index] ?? "", word));
}

/** Every pair that a guess could form with a guess of the next place. */
function pairsBetween(places: readonly Guess[][]): number[] {
  const pairs = places.slice(1).flatMap((guesses, index) => {
    const before = places[index] ?? [];
    if (before.length === 1 && guesses.length === 1) return [];
    return before.flatMap((first) =>
      guesses.map((second) => pairOf(first.words.at(-1) ?? "", second.words[0] ?? "")),
    );
  });
  return [...new Set(pairs)];
}

function asWords(word: Word, read: readonly string[]): Word[] {
  if (read.length === 1 && read[0] === word.plain) return [word];
  return read.map((plain) => ({ ...word, ...formsOf(plain) }));
}
