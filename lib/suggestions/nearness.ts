import { shareOf } from "@/lib/search/stop-words";
import { pairNumber } from "@/lib/search/terms";
import type { Forms } from "@/lib/search/words";

/*
 * When a published question is near enough to be held out to somebody who is writing one. The search always has a best
 * result, however far off; a person who is interrupted by one of those learns to overlook the list.
 */

/** How many texts hold a term, of how many there are. */
export type Rarity = { counts: ReadonlyMap<number, number>; documents: number };

/** What somebody writes, with other words for parts of it (lib/search/synonym-index.ts). */
export type Asked = {
  words: readonly Forms[];
  alternatives: readonly { at: number; end: number; words: readonly Forms[] }[];
};

/** From here on the list shows a question; from `same` on it is probably the very question. */
export const nearFrom = 0.35;
export const sameFrom = 0.9;
/**
 * Fewer words and pairs that say what it is about are too little to judge by, and to agree in. Stop words are judged
 * without diacritics ("căn" is "cần" then), so a pair tells with one of them in it.
 */
const tellingShare = 0.5;
const fewestTelling = 3;
const fewestShared = 2;

/**
 * What part of what somebody asks a published question has, 0 to 1: words and pairs of neighbours, without diacritics,
 * each weighing as much as it is rare and says what the matter is. 0 for texts that are too short to be judged.
 */
export function nearness(
  { words, alternatives }: Asked,
  published: readonly Forms[],
  rarity: Rarity,
): number {
  const theirs = termsOf(published);
  const said = alternatives.filter(({ words: others }) => others.every(({ term }) => theirs.has(term)));
  const isSaid = (place: number): boolean => said.some(({ at, end }) => place >= at && place < end);
  let [all, shared, telling, tellingShared] = [0, 0, 0, 0];
  for (const { term, weight, share, place, width } of weighted(words, rarity)) {
    const has = theirs.has(term) || (isSaid(place) && isSaid(place - width + 1));
    all += weight;
    if (has) shared += weight;
    if (share < tellingShare) continue;
    telling += 1;
    if (has) tellingShared += 1;
  }
  return telling < fewestTelling || tellingShared < fewestShared ? 0 : shared / all;
}

/** Every term of a text: its words and its pairs of neighbours. */
export function termsOf(words: readonly Forms[]): Set<number> {
  const terms = new Set(words.map(({ term }) => term));
  words.forEach(({ term }, place) => {
    const before = words[place - 1];
    if (before !== undefined) terms.add(pairNumber(before.term, term));
  });
  return terms;
}

/** The most that nearness() can say of a text, judged by the terms that no published question has at all. */
export function nearestPossible({ words }: Asked, rarity: Rarity): number {
  let [all, known] = [0, 0];
  for (const { term, weight } of weighted(words, rarity)) {
    all += weight;
    if (rarity.counts.has(term)) known += weight;
  }
  return all === 0 ? 0 : known / all;
}

/**
 * Whether it is so near that somebody is asked to look at it first: all that is asked stands in the published question,
 * and its title says nothing that was not asked.
 */
export function isSame(
  asked: Asked,
  published: { title: readonly Forms[]; whole: readonly Forms[] },
  rarity: Rarity,
): boolean {
  const title = { words: published.title, alternatives: [] };
  return (
    nearness(asked, published.whole, rarity) >= sameFrom && nearness(title, asked.words, rarity) >= sameFrom
  );
}

/** `place` is that of the word, of a pair's second one; `share` how much it says about the matter (stop-words.ts). */
type Weighted = { term: number; weight: number; share: number; place: number; width: 1 | 2 };

/** Each word and each pair once, in the order of the text. */
function weighted(words: readonly Forms[], rarity: Rarity): Weighted[] {
  const found = new Map<number, Weighted>();
  const add = (term: number, share: number, [place, width]: [number, 1 | 2]): void => {
    if (!found.has(term))
      found.set(term, { term, weight: share * weightOf(term, rarity), share, place, width });
  };
  words.forEach(({ term, plain }, place) => {
    add(term, shareOf(plain), [place, 1]);
    const before = words[place - 1];
    if (before === undefined) return;
    add(pairNumber(before.term, term), Math.sqrt(shareOf(before.plain) * shareOf(plain)), [place, 2]);
  });
  return [...found.values()];
}

/** As in BM25 (Robertson, Spärck Jones): a term that occurs nowhere weighs most. */
function weightOf(term: number, { counts, documents }: Rarity): number {
  const count = Math.min(counts.get(term) ?? 0, documents);
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}
