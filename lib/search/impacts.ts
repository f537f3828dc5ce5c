import { scan } from "./scan";
import { eachRun, keyOf, levels, pairNumber } from "./terms";

export type SearchText = { title: string; content: string; answer: string };

export type Impacts = {
  /** One key per distinct term, sorted: what a candidate is scored by. */
  keys: Int32Array;
  /** Those of them under which it can be found: all but the pairs and diacritics that only confirm. */
  lookups: Int32Array;
};

/*
 * BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009): occurrences are weighted by field and
 * field length, summed, then saturated once. Typical lengths are constants, so that a stored strength never goes stale.
 */
const head = { weight: 4, lengthPenalty: 1, typicalWords: 20, fewestWords: 3 };
const body = { weight: 0.75, lengthPenalty: 0.9, typicalWords: 300, fewestWords: 20 };
const saturation = 4;

/** A published text is at most a few thousand words; what comes after cannot make it more findable. */
const mostWords = 6_000;

/** What the index keeps of a published question. */
export function impactsOf(text: SearchText): Impacts {
  const inHead = new Map<number, number>();
  const confirming = new Map<number, number>();
  for (const part of text.title === text.content ? [text.title] : [text.title, text.content]) {
    const { terms, accented } = scan(part, mostWords);
    const weight = fieldWeight(head, terms.length);
    add(inHead, terms, weight);
    add(inHead, pairsOf(terms), weight);
    add(confirming, accented, weight);
  }
  const { terms } = scan(text.answer, mostWords);
  const weight = fieldWeight(body, terms.length);
  const keys = new Int32Array(2 * terms.length + inHead.size + confirming.size);
  const lookups = new Int32Array(keys.length);
  let kept = 0;
  let found = 0;
  const keep = (isLookup: boolean) => (term: number, count: number) => {
    const key = keyOf(term, levelOf(count * weight + (inHead.get(term) ?? 0)));
    keys[kept++] = key;
    if (inHead.delete(term) || isLookup) lookups[found++] = key;
  };
  // Counted by sorting: an answer has thousands of terms, and a map entry for each is what would cost most.
  eachRun(pairsOf(terms).sort(), keep(false));
  eachRun(terms.sort(), keep(true));
  for (const term of [...inHead.keys()]) keep(true)(term, 0);
  for (const [term, strength] of confirming) keys[kept++] = keyOf(term, levelOf(strength));
  return { keys: keys.slice(0, kept).sort(), lookups: lookups.slice(0, found) };
}

/** Adjacent pairs: most Vietnamese words are two syllables. */
function pairsOf(terms: Int32Array): Int32Array {
  return terms.subarray(1).map((term, index) => pairNumber(terms[index] ?? 0, term));
}

/** The middle of a level's range, 0 to 1: what a key of that level adds to a score before rarity. */
export function impactOf(level: number): number {
  return (level + 0.5) / levels;
}

function fieldWeight(field: typeof head, words: number): number {
  const length = Math.max(words, field.fewestWords) / field.typicalWords;
  return field.weight / (1 - field.lengthPenalty + field.lengthPenalty * length);
}

function add(strengths: Map<number, number>, terms: Int32Array, weight: number): void {
  for (const term of terms) strengths.set(term, (strengths.get(term) ?? 0) + weight);
}

function levelOf(strength: number): number {
  return Math.min(levels - 1, Math.floor((strength / (saturation + strength)) * levels));
}
