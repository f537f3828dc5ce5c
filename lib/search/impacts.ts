import { accents, keyOf, levels, pairs, singles } from "./terms";
import { formsIn } from "./words";

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
    const words = formsIn(part).slice(0, mostWords);
    const weight = fieldWeight(head, words.length);
    add(inHead, singles(words), weight);
    add(inHead, pairs(words), weight);
    add(confirming, accents(words), weight);
  }
  const words = formsIn(text.answer).slice(0, mostWords);
  const weight = fieldWeight(body, words.length);
  const keys: number[] = [];
  const lookups: number[] = [];
  const keep = (isLookup: boolean) => (term: number, count: number) => {
    const key = keyOf(term, levelOf(count * weight + (inHead.get(term) ?? 0)));
    keys.push(key);
    if (inHead.delete(term) || isLookup) lookups.push(key);
  };
  eachTerm(singles(words), keep(true));
  eachTerm(pairs(words), keep(false));
  for (const term of [...inHead.keys()]) keep(true)(term, 0);
  for (const [term, strength] of confirming) keys.push(keyOf(term, levelOf(strength)));
  return { keys: Int32Array.from(keys).sort(), lookups: Int32Array.from(lookups) };
}

/** The middle of a level's range, 0 to 1: what a key of that level adds to a score before rarity. */
export function impactOf(level: number): number {
  return (level + 0.5) / levels;
}

function fieldWeight(field: typeof head, words: number): number {
  const length = Math.max(words, field.fewestWords) / field.typicalWords;
  return field.weight / (1 - field.lengthPenalty + field.lengthPenalty * length);
}

function add(strengths: Map<number, number>, terms: readonly number[], weight: number): void {
  for (const term of terms) strengths.set(term, (strengths.get(term) ?? 0) + weight);
}

/** Counts by sorting: an answer has thousands of terms, and a map entry for each occurrence is what would cost most. */
function eachTerm(terms: readonly number[], visit: (term: number, count: number) => void): void {
  const sorted = Int32Array.from(terms).sort();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const term = sorted[from] ?? 0;
    while (sorted[to] === term) to += 1;
    visit(term, to - from);
  }
}

function levelOf(strength: number): number {
  return Math.min(levels - 1, Math.floor((strength / (saturation + strength)) * levels));
}
