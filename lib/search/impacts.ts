import { accentedTerms, keyOf, levels, plainTerms, termNumber } from "./terms";
import { wordsOf, type Word } from "./words";

export type SearchText = { title: string; content: string; answer: string };

/*
 * BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009): occurrences are weighted by field and
 * field length, summed, then saturated once. Typical lengths are constants, so that a stored strength never goes stale.
 */
const head = { weight: 4, lengthPenalty: 0.75, typicalWords: 20 };
const body = { weight: 1, lengthPenalty: 0.9, typicalWords: 480 };
const saturation = 2;

/** A published text is at most a few thousand words; what comes after cannot make it more findable. */
const mostWords = 6_000;

/** One key per distinct term of a published question, sorted; see keyOf. */
export function keysOf(text: SearchText): number[] {
  const heads = text.title === text.content ? [text.title] : [text.title, text.content];
  const occurrences = new Map<string, number>();
  for (const words of heads.map((part) => wordsOf(part).slice(0, mostWords))) {
    add(occurrences, [...plainTerms(words), ...accentedTerms(words)], fieldWeight(head, words));
  }
  const answer = wordsOf(text.answer).slice(0, mostWords);
  add(occurrences, plainTerms(answer), fieldWeight(body, answer));
  return [...occurrences].map(([term, weight]) => keyOf(termNumber(term), levelOf(weight))).sort((a, b) => a - b);
}

/** The middle of a level's range, 0 to 1: what a key of that level adds to a score before rarity. */
export function impactOf(level: number): number {
  return (level + 0.5) / levels;
}

function fieldWeight(field: typeof head, words: readonly Word[]): number {
  return field.weight / (1 - field.lengthPenalty + (field.lengthPenalty * words.length) / field.typicalWords);
}

function levelOf(weight: number): number {
  return Math.min(levels - 1, Math.floor((weight / (saturation + weight)) * levels));
}

function add(occurrences: Map<string, number>, terms: readonly string[], weight: number): void {
  for (const term of terms) occurrences.set(term, (occurrences.get(term) ?? 0) + weight);
}
