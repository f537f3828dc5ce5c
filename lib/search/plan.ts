import { impactOf } from "./impacts";
import type { List } from "./lists";
import { shareOf } from "./stop-words";
import type { Statistics } from "./statistics";
import { levelsEach, pairNumber } from "./terms";
import type { Forms } from "./words";

/** A list of the index to be read, and what it adds to the score of who stands in it. */
export type Probe = List & { weight: number };
/** What each term is worth when a candidate is scored exactly. */
export type Weight = { term: number; weight: number };
export type Plan = { probes: Probe[]; weights: Weight[] };

/**
 * How many entries of the index a query may read. A portal of a million questions may cost more than one of ten thousand,
 * up to a bound. A single list takes at most half of it; when every list is longer, the strongest is read and cut.
 */
const budget = { least: 2_000, most: 5_000, perDocument: 0.05 };
const longestList = 200_000;
/** Of what is read a filter throws most away. */
const narrowFactor = 3;

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
 * Which entries to read, most telling first, and how to score what they find. `documents` counts the published questions.
 * A term that occurs nowhere is left out. `narrow` when filters will leave little of what is read.
 */
export function planOf(asked: Asked, { counts, lists }: Statistics, documents: number, narrow = false): Plan {
  const weigh = (shares: ReadonlyMap<number, number>): Weight[] =>
    [...shares]
      .flatMap(([term, share]) => {
        const count = Math.min(counts.get(term) ?? 0, documents);
        return count > 0 ? [{ term, weight: share * rarity(count, documents) }] : [];
      })
      .sort((one, other) => other.weight - one.weight);
  const plain = weigh(plainShares(asked));
  return {
    probes: probesOf(plain, lists, budgetFor(documents, narrow)),
    weights: [...plain, ...weigh(accentShares(asked.words))],
  };
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

function budgetFor(documents: number, narrow: boolean): number {
  const entries = Math.min(budget.most, Math.max(budget.least, documents * budget.perDocument));
  return narrow ? entries * narrowFactor : entries;
}

/** Lists in the order of what they add to a score, as long as the budget lasts (impact-ordered, Anh and Moffat 2006). */
function probesOf(
  weights: readonly Weight[],
  lists: ReadonlyMap<number, readonly number[]>,
  entries: number,
): Probe[] {
  const all = weights
    .flatMap(({ term, weight }) =>
      (lists.get(term) ?? []).flatMap((size, group) => (size > 0 ? [listOf(term, weight, group, size)] : [])),
    )
    .sort((one, other) => other.probe.weight - one.probe.weight);
  const longest = entries / 2;
  let left = entries;
  const chosen = all.filter(({ size }) => {
    const fits = size <= longest && size <= left;
    if (fits) left -= size;
    return fits;
  });
  const read = chosen.length > 0 ? chosen : all.filter(({ size }) => size <= longestList).slice(0, 1);
  return read.map(({ probe }) => probe);
}

function listOf(term: number, weight: number, group: number, size: number): { probe: Probe; size: number } {
  const impact = impactOf(group * levelsEach + (levelsEach - 1) / 2);
  return { probe: { term, group, weight: weight * impact }, size };
}
