import "server-only";
import { db } from "@/lib/db";
import { normaliseQuestionCode } from "@/lib/questions/code";
import { correct } from "./correct";
import { frequenciesOf, listsOf } from "./frequencies";
import { planOf, termsOf, type Asked, type Plan } from "./plan";
import { readQuery } from "./query";
import type { Filters } from "./candidates";
import { countFacets, type Facets } from "./facets";
import { rank, type Ranking, type Sort } from "./rank";
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

const nothing: Found = { ids: [], total: 0, words: [], corrected: null };

/**
 * Public versions that speak of what was asked, best (or newest) first: ids of one page, and how many there are (at most
 * 1.001). Whoever types the code of a question gets that one first. A query without a single word finds nothing.
 */
export async function search({
  q: typed,
  offset,
  size,
  sort = "relevance",
  ...filters
}: Search): Promise<Found> {
  const { q, named } = await findByCode(typed);
  const { must, ...query } = readQuery(q);
  if (query.words.length === 0) return nothing;
  const { plan, ...understood } = await understand(query.words, isNarrow(filters));
  const wish = { filters, must, except: named };
  if (named === null) return { ...(await rank(db, plan, wish, { sort, offset, size })), ...understood };
  const first = offset === 0 ? [named] : [];
  const page = { sort, offset: Math.max(0, offset - 1), size: size - first.length };
  const { ids, total } = await rank(db, plan, wish, page);
  return { ids: [...first, ...ids], total: total + 1, ...understood };
}

/** How many of the results fall to each topic, department and year. */
export async function facetsOf({ q, ...filters }: Filters & { q: string }): Promise<Facets> {
  const { words, must } = readQuery(q);
  if (words.length === 0) return { topics: [], departments: [], years: [] };
  const { plan } = await understand(words, isNarrow(filters));
  return countFacets(db, plan, { filters, must, except: null });
}

/** Published questions about the same matter as a text, nearest first, without the one it belongs to. */
export async function similarTo({ text, except, size }: Similar): Promise<number[]> {
  const { words } = readQuery(text);
  if (words.length === 0) return [];
  const { plan } = await understand(words, false);
  const { ids } = await rank(
    db,
    plan,
    { filters: {}, must: [], except },
    { sort: "relevance", offset: 0, size },
  );
  return ids;
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
async function understand(
  typed: readonly Word[],
  narrow: boolean,
): Promise<{ words: Word[]; corrected: string | null; plan: Plan }> {
  const synonyms = await synonymIndex();
  const found = alternativesTo(typed, synonyms);
  const asked: Asked = { words: typed, alternatives: found.map(({ words }) => words) };
  const known = await listsOf(db, [everyDocument, ...termsOf(asked)]);
  const documents = known.counts.get(everyDocument) ?? 0;
  const isNamed = (place: number): boolean => found.some(({ at, end }) => place >= at && place < end);
  const fixed = typed.map((word, place) => ({ ...word, fixed: word.quoted === true || isNamed(place) }));
  const words = await correct((terms) => frequenciesOf(db, terms), fixed, known.counts);
  if (words.length === typed.length && words.every(({ term }, place) => term === typed[place]?.term))
    return { words, corrected: null, plan: planOf(asked, known, documents, narrow) };
  const meant: Asked = { words, alternatives: alternativesTo(words, synonyms).map(({ words: row }) => row) };
  const corrected = words.map(({ plain, typed: own }) => (plainOf(own) === plain ? own : plain)).join(" ");
  return { words, corrected, plan: planOf(meant, await listsOf(db, termsOf(meant)), documents, narrow) };
}
