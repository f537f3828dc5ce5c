import "server-only";
import type { Transaction } from "@/lib/db";
import { guessesOf, splitsOf } from "./edits";
import { frequenciesOf } from "./frequencies";
import { pairNumber, pairOf } from "./terms";
import { formsOf, isNumber, wordNumber, type Word } from "./words";

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
  const unknown = words
    .flatMap((word, index) => (isUnknown(word, known) ? [index] : []))
    .slice(0, mostCorrected);
  if (unknown.length === 0) return [...words];
  const guesses = await likelyWords(
    tx,
    unknown.map((index) => words[index]?.plain ?? ""),
  );
  const pairs = unknown.flatMap((index) =>
    (guesses.get(words[index]?.plain ?? "") ?? []).flatMap((guess) => neighbours(words, index, guess)),
  );
  const together = await frequenciesOf(tx, pairs);
  const corrected = new Map(unknown.map((index) => [index, best(words, index, guesses, together)]));
  return words.flatMap((word, index) => asWords(word, corrected.get(index)));
}

function isUnknown(word: Word, known: Counts): boolean {
  return !known.has(word.term) && (!isNumber(word.plain) || /^[a-z]+\d/.test(word.plain));
}

async function likelyWords(tx: Transaction, misspelt: readonly string[]): Promise<Map<string, Guess[]>> {
  const singles = new Map(misspelt.map((word) => [word, [...guessesOf(word)]]));
  const splits = new Map(misspelt.map((word) => [word, splitsOf(word)]));
  const asked = [
    ...[...singles.values()].flat().map(wordNumber),
    ...[...splits.values()].flat().map(([first, second]) => pairOf(first, second)),
  ];
  const counts = await frequenciesOf(tx, [...new Set(asked)]);
  const worth = (term: number): number => Math.log1p(counts.get(term) ?? 0);
  return new Map(
    misspelt.map((word) => {
      const single = (singles.get(word) ?? []).map((guess) => ({
        words: [guess],
        worth: worth(wordNumber(guess)),
      }));
      const joined = (splits.get(word) ?? []).map((pair) => ({
        words: pair,
        worth: 2 * worth(pairOf(...pair)),
      }));
      const likely = [...single, ...joined]
        .filter((guess) => guess.worth > 0)
        .sort((a, b) => b.worth - a.worth);
      return [word, likely.slice(0, bestGuesses)];
    }),
  );
}

function neighbours(words: readonly Word[], index: number, guess: Guess): number[] {
  const before = words[index - 1]?.term;
  const after = words[index + 1]?.term;
  const [first = "", last = first] = guess.words;
  return [
    ...(before === undefined ? [] : [pairNumber(before, wordNumber(first))]),
    ...(after === undefined ? [] : [pairNumber(wordNumber(last), after)]),
  ];
}

function best(
  words: readonly Word[],
  index: number,
  guesses: Map<string, Guess[]>,
  together: Counts,
): Guess | undefined {
  const likely = guesses.get(words[index]?.plain ?? "") ?? [];
  const worth = (guess: Guess): number =>
    guess.worth +
    neighbours(words, index, guess).reduce((sum, pair) => sum + 3 * Math.log1p(together.get(pair) ?? 0), 0);
  return likely.map((guess) => ({ ...guess, worth: worth(guess) })).sort((a, b) => b.worth - a.worth)[0];
}

function asWords(word: Word, guess: Guess | undefined): Word[] {
  return guess === undefined ? [word] : guess.words.map((plain) => ({ ...word, ...formsOf(plain) }));
}
