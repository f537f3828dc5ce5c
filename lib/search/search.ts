import "server-only";
import { db } from "@/lib/db";
import { busy } from "@/lib/errors";
import { createGate } from "@/lib/gate";
import { normaliseQuestionCode } from "@/lib/questions/code";
import { correct } from "./correct";
import { frequenciesOf, listsOf } from "./frequencies";
import { planOf, termsOf, type Asked, type Plan } from "./plan";
import { readQuery } from "./query";
import type { Filters, Wish } from "./candidates";
import { countFacets, noFacets, type Facets } from "./facets";
import { rank, rankWithFacets, type Page, type Ranking, type Sort } from "./rank";
import { alternativesTo, synonymIndex } from "./synonym-index";
import { everyDocument } from "./terms";
import { plainOf, type Word } from "./words";

export type Search = Filters & { q: string; offset: number; size: number; sort?: Sort };
export type Similar = { text: string; except: number | null; size: number };
export type Found = Ranking & {
  /** What was looked for, to be marked in the texts. */
  words: Word[];
  /** The query as it was read when words of it were taken for slips, else null. */
  corrected: string | null;
};

/**
 * Each takes a processor of the database for ten milliseconds: more at once only hold one another up, and the connections
 * that other pages need. So many may wait as are answered in a few seconds.
 */
const inTurn = createGate({ atOnce: 4, mostWaiting: 400, full: busy });

const nothing: Found = { ids: [], total: 0, words: [], corrected: null };

/**
 * Public versions that speak of what was asked, best (or newest) first: ids of one page, and how many there are (at most
 * 1.001). Whoever types the code of a question gets that one first. A query without a single word finds nothing.
 * Throws `rate_limited` with the reason busy when too many wait already.
 */
export function search({ offset, size, sort = "relevance", ...query }: Search): Promise<Found> {
  return inTurn(async () => {
    const asked = await understand(query);
    return asked === null ? nothing : { ...(await ranked(asked, { sort, offset, size })), ...asked.read };
  });
}

/** The same with how many of the results fall to each topic, department and year. */
export function searchWithFacets(wish: Search): Promise<Found & { facets: Facets }> {
  return inTurn(() => findWithFacets(wish));
}

async function findWithFacets({
  offset,
  size,
  sort = "relevance",
  ...query
}: Search): Promise<Found & { facets: Facets }> {
  const asked = await understand(query);
  if (asked === null) return { ...nothing, facets: noFacets };
  const { planFor, wish, read } = asked;
  const page = { sort, offset, size };
  if (wish.except === null && !isNarrow(wish.filters))
    return { ...(await rankWithFacets(planFor(false), wish, page)), ...read };
  const [ranking, facets] = await Promise.all([
    ranked(asked, page),
    countFacets(planFor(isNarrow(wish.filters)), { ...wish, except: null }),
  ]);
  return { ...ranking, ...read, facets };
}

/** The one that was named by its code stands before all others. */
async function ranked({ planFor, wish }: Understood, { sort, offset, size }: Page): Promise<Ranking> {
  const plan = planFor(isNarrow(wish.filters));
  const { except: named } = wish;
  if (named === null) return rank(plan, wish, { sort, offset, size });
  const first = offset === 0 ? [named] : [];
  const page = { sort, offset: Math.max(0, offset - 1), size: size - first.length };
  const { ids, total } = await rank(plan, wish, page);
  return { ids: [...first, ...ids], total: total + 1 };
}

/** Published questions about the same matter as a text, nearest first, without the one it belongs to. */
export async function similarTo({ text, except, size }: Similar): Promise<number[]> {
  const { words } = readQuery(text);
  if (words.length === 0) return [];
  const { planFor } = await readWords(words);
  const page: Page = { sort: "relevance", offset: 0, size };
  const { ids } = await rank(planFor(false), { filters: {}, must: [], except }, page);
  return ids;
}

type Read = Pick<Found, "words" | "corrected">;
type Understood = { read: Read; planFor: (narrow: boolean) => Plan; wish: Wish };

/** Null for a query without a single word. */
async function understand({ q: typed, ...filters }: Filters & { q: string }): Promise<Understood | null> {
  const { q, named } = await findByCode(typed);
  const { words, must } = readQuery(q);
  if (words.length === 0) return null;
  return { ...(await readWords(words)), wish: { filters, must, except: named } };
}

function isNarrow(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

/** Who types the code of a question, however it is written, means that one; others that mention it come after. */
async function findByCode(q: string): Promise<{ q: string; named: number | null }> {
  const code = /^\s*hd/i.test(q) ? normaliseQuestionCode(q) : null;
  if (code === null) return { q, named: null };
  const version = await db.publicVersion.findFirst({
    where: { question: { code }, unpublishedAt: null },
    select: { id: true },
  });
  return { q: code, named: version?.id ?? null };
}

/** The words that were probably meant, and how to look for them. */
async function readWords(typed: readonly Word[]): Promise<Pick<Understood, "read" | "planFor">> {
  const synonyms = await synonymIndex();
  const found = alternativesTo(typed, synonyms);
  const asked: Asked = { words: typed, alternatives: found.map(({ words }) => words) };
  const known = await listsOf([everyDocument, ...termsOf(asked)]);
  const documents = known.counts.get(everyDocument) ?? 0;
  const isNamed = (place: number): boolean => found.some(({ at, end }) => place >= at && place < end);
  const fixed = typed.map((word, place) => ({ ...word, fixed: word.quoted === true || isNamed(place) }));
  const words = await correct(frequenciesOf, fixed, known.counts);
  if (words.length === typed.length && words.every(({ term }, place) => term === typed[place]?.term))
    return { read: { words, corrected: null }, planFor: (narrow) => planOf(asked, known, documents, narrow) };
  const meant: Asked = { words, alternatives: alternativesTo(words, synonyms).map(({ words: row }) => row) };
  const corrected = words.map(({ plain, typed: own }) => (plainOf(own) === plain ? own : plain)).join(" ");
  const lists = await listsOf(termsOf(meant));
  return { read: { words, corrected }, planFor: (narrow) => planOf(meant, lists, documents, narrow) };
}
