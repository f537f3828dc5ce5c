import "server-only";
import { correct } from "@/lib/search/correct";
import { impactOf } from "@/lib/search/impacts";
import { planOf, type Asked, type Weight } from "@/lib/search/plan";
import { readQuery } from "@/lib/search/query";
import { alternativesTo, synonymIndex } from "@/lib/search/synonym-index";
import { everyDocument } from "@/lib/search/terms";
import { plainOf, type Word } from "@/lib/search/words";
import { serviceIndex, type ServiceIndex } from "./service-index";

export type FoundService = { id: number; topic: string | null; department: string | null };
export type FoundServices = { found: FoundService[]; corrected: string | null };

/** What scores less than this part of the best shares a word with it and not the matter. */
const worthShowing = 0.4;
/** Nobody looks for a service by a longer piece of its code than this is short. */
const shortestCode = 3;

/**
 * The active services that `q` names, best first, with what the search of the questions knows: words without
 * their diacritics, pairs, synonyms, slips of the keyboard. Whoever types (the beginning of) a code means that one.
 */
export async function searchServices(q: string): Promise<FoundServices> {
  const { words, must } = readQuery(q);
  if (words.length === 0) return { found: [], corrected: null };
  const index = await serviceIndex();
  const named = codesLike(q, index);
  if (named.length > 0) return { found: entriesAt(named, index), corrected: null };
  const { asked, corrected } = await understand(words, index);
  const { weights } = planOf(asked, { counts: index.counts, lists: new Map() }, index.entries.length);
  const scores = scoresOf(weights, index);
  const best = Math.max(0, ...scores.values());
  const places = [...scores]
    .filter(([place, score]) => score >= worthShowing * best && hasAll(must, place, index))
    .sort(
      ([one, score], [other, otherScore]) => otherScore - score || sizeOf(one, index) - sizeOf(other, index),
    )
    .map(([place]) => place);
  return { found: entriesAt(places, index), corrected };
}

/** Of two that say it equally the one that says less besides is meant. */
function sizeOf(place: number, { entries }: ServiceIndex): number {
  return entries[place]?.size ?? 0;
}

function entriesAt(places: readonly number[], { entries }: ServiceIndex): FoundService[] {
  return places.flatMap((place) => entries[place] ?? []);
}

/** The words that were probably meant, judged by those that services have, and other words for them. */
async function understand(
  typed: readonly Word[],
  { counts, entries }: ServiceIndex,
): Promise<{ asked: Asked; corrected: string | null }> {
  const synonyms = await synonymIndex();
  const found = alternativesTo(typed, synonyms);
  const isNamed = (place: number): boolean => found.some(({ at, end }) => place >= at && place < end);
  const fixed = typed.map((word, place) => ({ ...word, fixed: word.quoted === true || isNamed(place) }));
  const known = new Map([...counts, [everyDocument, entries.length]]);
  const look = (terms: readonly number[]) =>
    Promise.resolve(
      new Map(terms.flatMap((term) => (known.has(term) ? [[term, known.get(term) ?? 0]] : []))),
    );
  const words = await correct(look, fixed, known);
  const alternatives = alternativesTo(words, synonyms).map((one) => one.words);
  const same = words.length === typed.length && words.every(({ term }, place) => term === typed[place]?.term);
  const corrected = words.map(({ plain, typed: own }) => (plainOf(own) === plain ? own : plain)).join(" ");
  return { asked: { words, alternatives }, corrected: same ? null : corrected };
}

function scoresOf(weights: readonly Weight[], { postings }: ServiceIndex): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { term, weight } of weights) {
    for (const { entry, level } of postings.get(term) ?? [])
      scores.set(entry, (scores.get(entry) ?? 0) + weight * impactOf(level));
  }
  return scores;
}

function codesLike(q: string, { entries }: ServiceIndex): number[] {
  const typed = plainOf(q.trim());
  if (typed.length < shortestCode || !/\d/.test(typed) || /\s/.test(typed)) return [];
  return entries.flatMap(({ code }, place) => (code.startsWith(typed) ? [place] : []));
}

/** Of a phrase in quotation marks nothing may be missing. */
function hasAll(must: readonly number[], place: number, { postings }: ServiceIndex): boolean {
  return must.every((term) => postings.get(term)?.some(({ entry }) => entry === place) ?? false);
}
