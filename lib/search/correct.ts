import "server-only";
import type { Transaction } from "@/lib/db";
import { guessesOf, splitsOf } from "./edits";
import { frequenciesOf } from "./frequencies";
import { termNumber } from "./terms";
import { isNumber, type Word } from "./words";

type Counts = Map<number, number>;
type Guess = { words: string[]; worth: number };

/** At most so many words of one query are corrected: the work must not grow with what somebody pastes. */
const mostCorrected = 8;
const bestGuesses = 12;

/**
 * Replaces words that occur in no published question by the likeliest that do, judged by how often they stand beside
 * their neighbours. Known words and numbers stay. Returns the words given when nothing needs correcting.
 */
export async function correct(tx: Transaction, words: readonly Word[], known: Counts): Promise<Word[]> {
  const unknown = words.flatMap((word, index) => (isUnknown(word, known) ? [index] : [])).slice(0, mostCorrected);
  if (unknown.length === 0) return [...words];
  const guesses = await likelyWords(tx, unknown.map((index) => words[index]?.plain ?? ""));
  const pairs = unknown.flatMap((index) => (guesses.get(words[index]?.plain ?? "") ?? []).flatMap((guess) => neighbours(words, index, guess)));
  const together = await frequenciesOf(tx, pairs.map(termNumber));
  const corrected = new Map(unknown.map((index) => [index, best(words, index, guesses, together)]));
  return words.flatMap((word, index) => asWords(word, corrected.get(index)));
}

function isUnknown(word: Word, known: Counts): boolean {
  return !known.has(termNumber(word.plain)) && (!isNumber(word.plain) || /^[a-z]+\d/.test(word.plain));
}

async function likelyWords(tx: Transaction, misspelt: readonly string[]): Promise<Map<string, Guess[]>> {
  const singles = new Map(misspelt.map((word) => [word, [...guessesOf(word)]]));
  const splits = new Map(misspelt.map((word) => [word, splitsOf(word)]));
  const asked = new Set([...singles.values(), ...[...splits.values()].map((list) => list.map((pair) => pair.join(" ")))].flat());
  const counts = await frequenciesOf(tx, [...asked].map(termNumber));
  const worth = (term: string): number => Math.log1p(counts.get(termNumber(term)) ?? 0);
  return new Map(
    misspelt.map((word) => {
      const single = (singles.get(word) ?? []).map((guess) => ({ words: [guess], worth: worth(guess) }));
      const joined = (splits.get(word) ?? []).map((pair) => ({ words: pair, worth: 2 * worth(pair.join(" ")) }));
      const likely = [...single, ...joined].filter((guess) => guess.worth > 0).sort((a, b) => b.worth - a.worth);
      return [word, likely.slice(0, bestGuesses)];
    }),
  );
}

function neighbours(words: readonly Word[], index: number, guess: Guess): string[] {
  const before = words[index - 1]?.plain;
  const after = words[index + 1]?.plain;
  const [first = "", last = first] = guess.words;
  return [...(before === undefined ? [] : [`${before} ${first}`]), ...(after === undefined ? [] : [`${last} ${after}`])];
}

function best(words: readonly Word[], index: number, guesses: Map<string, Guess[]>, together: Counts): Guess | undefined {
  const likely = guesses.get(words[index]?.plain ?? "") ?? [];
  const worth = (guess: Guess): number =>
    guess.worth +
    neighbours(words, index, guess).reduce((sum, pair) => sum + 3 * Math.log1p(together.get(termNumber(pair)) ?? 0), 0);
  return likely.map((guess) => ({ ...guess, worth: worth(guess) })).sort((a, b) => b.worth - a.worth)[0];
}

function asWords(word: Word, guess: Guess | undefined): Word[] {
  return guess === undefined ? [word] : guess.words.map((plain) => ({ ...word, plain, accented: plain }));
}
