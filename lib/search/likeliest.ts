import type { Guess } from "./edits";
import { pairOf } from "./terms";
import { wordNumber } from "./words";

export type Counts = ReadonlyMap<number, number>;

/** How many beginnings are followed up at once. */
const beam = 12;
/** What a word costs that occurs nowhere, relative to one that occurs once. */
const unseen = 0.3;
/** How much of a word's likelihood comes from the word before it. */
const together = 0.8;
/** A guess of two words has one word more to pay for; this pays for an ordinary one. */
const wordAllowance = 5;

type Reading = { last: string | undefined; worth: number; words: string[][] };

/**
 * The likeliest reading of a row of words, each given by its guesses (itself among them): cheap slips and words that are
 * known to stand side by side (a bigram model read with the Viterbi algorithm). Returns one list of words per place.
 */
export function likeliest(places: readonly Guess[][], counts: Counts, documents: number): string[][] {
  let readings: Reading[] = [{ last: undefined, worth: 0, words: [] }];
  for (const guesses of places) {
    const byLast = new Map<string | undefined, Reading>();
    for (const reading of readings) {
      for (const guess of guesses) {
        const next = extend(reading, guess, counts, documents);
        if ((byLast.get(next.last)?.worth ?? -Infinity) < next.worth) byLast.set(next.last, next);
      }
    }
    readings = [...byLast.values()].sort((one, other) => other.worth - one.worth).slice(0, beam);
  }
  return readings[0]?.words ?? [];
}

function extend(reading: Reading, guess: Guess, counts: Counts, documents: number): Reading {
  let { last, worth } = reading;
  worth += wordAllowance * (guess.words.length - 1) - guess.cost;
  for (const word of guess.words) {
    worth += likelihood(last, word, counts, documents);
    last = word;
  }
  return { last, worth, words: [...reading.words, guess.words] };
}

function likelihood(before: string | undefined, word: string, counts: Counts, documents: number): number {
  const alone = ((counts.get(wordNumber(word)) ?? 0) + unseen) / documents;
  if (before === undefined) return Math.log(alone);
  const beside = (counts.get(pairOf(before, word)) ?? 0) / ((counts.get(wordNumber(before)) ?? 0) + 2);
  return Math.log(together * beside + (1 - together) * alone);
}
