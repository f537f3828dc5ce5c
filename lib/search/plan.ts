import { impactOf } from "./impacts";
import { accents, keyOf, levels, pairs, singles } from "./terms";
import type { Word } from "./words";

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
const longestQuery = 40;

/** Diacritics that agree are a weak sign: many readers type none, or wrong ones. */
const accentWeight = 0.3;

/**
 * Which entries to read, rarest terms first, and how to score what they find. `documents` counts the published
 * questions, `counts` in how many of them each term occurs. A term that occurs nowhere is left out.
 */
export function planOf(words: readonly Word[], counts: ReadonlyMap<number, number>, documents: number): Plan {
  const asked = words.slice(0, longestQuery);
  const plain = weigh([...singles(asked), ...pairs(asked)], counts, documents, 1);
  const confirming = asked.some(({ accented }) => accented)
    ? weigh(accents(asked), counts, documents, accentWeight)
    : [];
  return { probes: probesOf(plain, counts), weights: [...plain, ...confirming] };
}

/** Rarity as in BM25 (Robertson, Spärck Jones), rarest first. */
function weigh(
  terms: readonly number[],
  counts: ReadonlyMap<number, number>,
  documents: number,
  share: number,
): Weight[] {
  const weights: Weight[] = [];
  for (const term of new Set(terms)) {
    const count = Math.min(counts.get(term) ?? 0, documents);
    if (count > 0)
      weights.push({ term, weight: share * Math.log(1 + (documents - count + 0.5) / (count + 0.5)) });
  }
  return weights.sort((a, b) => b.weight - a.weight);
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
