import { impactOf } from "./impacts";
import { shareOf } from "./stop-words";
import { keyOf, levels, pairNumber } from "./terms";
import type { Forms } from "./words";

/** One look into the index: questions holding any of these keys, at most `most` of them. */
export type Probe = { keys: number[]; weight: number; most: number };
/** What each term is worth when a candidate is scored exactly. */
export type Weight = { term: number; weight: number };
export type Plan = { probes: Probe[]; weights: Weight[] };

/** How many entries of the index a query may read, whatever the number of published questions. */
const budget = 5_000;
/** Terms beyond the budget are looked up only where they speak loudest, so many of them and so many questions each. */
const mostChampions = 6;
const championsEach = 400;

/** Diacritics that agree are a weak sign: many readers type none, or wrong ones. */
const accentWeight = 0.3;

/** What a question may also say instead counts half of what was typed. */
const alternativeShare = 0.5;

export type Asked = {
  words: readonly Forms[];
  /** Rows of words that mean the same as some of them. */
  alternatives: readonly (readonly Forms[])[];
};

/**
 * Which entries to read, rarest terms first, and how to score what they find. `documents` counts the published
 * questions, `counts` in how many of them each term occurs. A term that occurs nowhere is left out.
 */
export function planOf(asked: Asked, counts: ReadonlyMap<number, number>, documents: number): Plan {
  const weigh = (shares: ReadonlyMap<number, number>): Weight[] =>
    [...shares]
      .flatMap(([term, share]) => {
        const count = Math.min(counts.get(term) ?? 0, documents);
        return count > 0 ? [{ term, weight: share * rarity(count, documents) }] : [];
      })
      .sort((one, other) => other.weight - one.weight);
  const plain = weigh(plainShares(asked));
  return { probes: probesOf(plain, counts), weights: [...plain, ...weigh(accentShares(asked.words))] };
}

/** Every term that a query may ask the counts of. */
export function termsOf(asked: Asked): number[] {
  return [...plainShares(asked).keys(), ...accentShares(asked.words).keys()];
}

/** As in BM25 (Robertson, Spärck Jones). */
function rarity(count: number, documents: number): number {
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}

/** With what part of its rarity each term counts; what was typed comes before what it may also mean. */
function plainShares({ words, alternatives }: Asked): Map<number, number> {
  const shares = new Map<number, number>();
  const add = (row: readonly Forms[], share: number): void => {
    row.forEach(({ term, plain }, index) => {
      const own = shareOf(plain);
      if (!shares.has(term)) shares.set(term, share * own);
      const before = row[index - 1];
      if (before === undefined) return;
      const pair = pairNumber(before.term, term);
      if (!shares.has(pair)) shares.set(pair, share * Math.sqrt(own * shareOf(before.plain)));
    });
  };
  add(words, 1);
  for (const alternative of alternatives) add(alternative, alternativeShare);
  return shares;
}

function accentShares(words: readonly Forms[]): Map<number, number> {
  if (!words.some(({ accented }) => accented)) return new Map();
  return new Map(words.map(({ plain, accentedTerm }) => [accentedTerm, accentWeight * shareOf(plain)]));
}

function probesOf(weights: readonly Weight[], counts: ReadonlyMap<number, number>): Probe[] {
  const probes: Probe[] = [];
  let left = budget;
  let champions = 0;
  for (const { term, weight } of weights) {
    const count = counts.get(term) ?? 0;
    if (count <= left) {
      probes.push(
        probe(term, weight, 0, levels / 2, budget),
        probe(term, weight, levels / 2, levels, budget),
      );
      left -= count;
    } else if (champions < mostChampions) {
      for (let level = levels - 1; level >= levels / 2; level--)
        probes.push(probe(term, weight, level, level + 1, championsEach));
      champions += 1;
    }
  }
  return probes;
}

/** The keys of a term from one level up to, without, another. */
function probe(term: number, weight: number, from: number, to: number, most: number): Probe {
  const keys = Array.from({ length: to - from }, (_, step) => keyOf(term, from + step));
  return { keys, weight: weight * impactOf((from + to - 1) / 2), most };
}
