import "server-only";
import { db } from "@/lib/db";
import { busy } from "@/lib/errors";
import { createGate } from "@/lib/gate";
import { normaliseQuestionCode } from "@/lib/questions/code";
import { isNarrow, type Filters } from "./candidates";
import { correct } from "./correct";
import { noFacets, type Facets } from "./facets";
import { onMemory, type Memory } from "./memory";
import { planOf, termsOf, type Asked, type Plan } from "./plan";
import { readQuery } from "./query";
import {
  onlyIds,
  rank,
  rankWithFacets,
  type Page,
  type Ranking,
  type Shown,
  type Sort,
  type Wish,
} from "./rank";
import { countsOf, statisticsOf } from "./statistics";
import { alternativesTo, synonymIndex } from "./synonym-index";
import { everyDocument } from "./terms";
import { plainOf, type Word } from "./words";

export type Search = Filters & { q: string; offset: number; size: number; sort?: Sort };
export type Similar = { text: string; except: number | null; size: number };
export type Found<Row> = Ranking<Row> & {
  /** What was looked for, to be marked in the texts. */
  words: Word[];
  /** The query as it was read when words of it were taken for slips, else null. */
  corrected: string | null;
};

/**
 * Each may take a processor of the database for ten milliseconds: more at once only hold one another up, and the
 * connections that other pages need. So many may wait as are answered in a few seconds.
 */
const inTurn = createGate({ atOnce: 4, mostWaiting: 400, full: busy });

const nothing: Found<never> = { ids: [], rows: [], total: 0, words: [], corrected: null };

/**
 * Public versions that speak of what was asked, best (or newest) first: ids of one page, and how many there are (at most
 * 1.001). Whoever types the code of a question gets that one first. A query without a single word finds nothing.
 * Throws `rate_limited` with the reason busy when too many wait already.
 */
export async function search(wish: Search): Promise<Omit<Found<never>, "rows">> {
  const { ids, total, words, corrected } = await searchWithFacets(wish, onlyIds);
  return { ids, total, words, corrected };
}

/**
 * The same with how many of the results fall to each topic, department and year, and what is shown of those of the page as
 * far as it came along: not of one that was named, nor far back.
 */
export function searchWithFacets<Row>(
  { offset, size, sort = "relevance", ...query }: Search,
  shown: Shown<Row>,
): Promise<Found<Row> & { facets: Facets }> {
  return inTurn(() =>
    onMemory(async (memory) => {
      const asked = await understand(memory, query);
      if (asked === null) return { ...nothing, facets: noFacets };
      return { ...(await ranked(memory, asked, { sort, offset, size }, shown)), ...asked.read };
    }),
  );
}

/** The one that was named by its code stands before all others. */
async function ranked<Row>(
  memory: Memory,
  { plan, wish }: Understood,
  { sort, offset, size }: Page,
  shown: Shown<Row>,
): Promise<Ranking<Row> & { facets: Facets }> {
  const { except: named } = wish;
  if (named === null) return rankWithFacets(memory, plan, wish, { sort, offset, size }, shown);
  const first = offset === 0 ? [named] : [];
  const page = { sort, offset: Math.max(0, offset - 1), size: size - first.length };
  const others = await rankWithFacets(memory, plan, wish, page, shown);
  return { ...others, ids: [...first, ...others.ids], total: others.total + 1 };
}

/** Published questions about the same matter as a text, nearest first, without the one it belongs to. */
export async function similarTo({ text, except, size }: Similar): Promise<number[]> {
  const { words } = readQuery(text);
  if (words.length === 0) return [];
  return onMemory(async (memory) => {
    const { plan } = await readWords(memory, words, false);
    return rank(memory, plan, { filters: {}, must: [], except }, { sort: "relevance", offset: 0, size });
  });
}

type Read = Pick<Found<never>, "words" | "corrected">;
type Understood = { read: Read; plan: Plan; wish: Wish };

/** Null for a query without a single word. */
async function understand(
  memory: Memory,
  { q: typed, ...filters }: Filters & { q: string },
): Promise<Understood | null> {
  const { q, named } = await findByCode(typed);
  const { words, must } = readQuery(q);
  if (words.length === 0) return null;
  return { ...(await readWords(memory, words, isNarrow(filters))), wish: { filters, must, except: named } };
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

/** The words that were probably meant, and how to look for them. `narrow` when filters will leave little. */
async function readWords(
  memory: Memory,
  typed: readonly Word[],
  narrow: boolean,
): Promise<Pick<Understood, "read" | "plan">> {
  const synonyms = await synonymIndex();
  const found = alternativesTo(typed, synonyms);
  const asked: Asked = { words: typed, alternatives: found.map(({ words }) => words) };
  const known = await statisticsOf(memory, [everyDocument, ...termsOf(asked)]);
  const documents = known.counts.get(everyDocument) ?? 0;
  const isNamed = (place: number): boolean => found.some(({ at, end }) => place >= at && place < end);
  const fixed = typed.map((word, place) => ({ ...word, fixed: word.quoted === true || isNamed(place) }));
  const words = await correct((terms) => countsOf(memory, terms), fixed, known.counts);
  if (words.length === typed.length && words.every(({ term }, place) => term === typed[place]?.term))
    return { read: { words, corrected: null }, plan: planOf(asked, known, documents, narrow) };
  const meant: Asked = { words, alternatives: alternativesTo(words, synonyms).map(({ words: row }) => row) };
  const corrected = words.map(({ plain, typed: own }) => (plainOf(own) === plain ? own : plain)).join(" ");
  const lists = await statisticsOf(memory, termsOf(meant));
  return { read: { words, corrected }, plan: planOf(meant, lists, documents, narrow) };
}
