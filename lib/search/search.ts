import "server-only";
import { db } from "@/lib/db";
import { normaliseQuestionCode } from "@/lib/questions/code";
import { correct } from "./correct";
import { listsOf } from "./frequencies";
import { planOf, termsOf, type Asked, type Plan } from "./plan";
import { readQuery, type Query } from "./query";
import { rank, type Filters, type Ranking } from "./rank";
import { alternativesTo, synonymIndex } from "./synonym-index";
import { everyDocument } from "./terms";
import type { Word } from "./words";

export type Search = Filters & { q: string; offset: number; size: number };
export type Found = Ranking & { words: Word[] };

/**
 * Public versions that speak of what was asked, best first: ids of one page, how many there are (at most 1.001) and
 * the words that were looked for, to be shown in the texts. A query without a single word finds nothing.
 */
export async function search({ q: typed, offset, size, ...filters }: Search): Promise<Found> {
  const { q, named } = await findByCode(typed);
  const query = readQuery(q);
  if (query.words.length === 0) return { ids: [], total: 0, words: [] };
  const { words, plan } = await understand(query);
  const wish = { filters, must: query.must, except: named };
  if (named === null) return { ...(await rank(db, plan, { ...wish, offset, size })), words };
  const first = offset === 0 ? [named] : [];
  const place = { offset: Math.max(0, offset - 1), size: size - first.length };
  const { ids, total } = await rank(db, plan, { ...wish, ...place });
  return { ids: [...first, ...ids], total: total + 1, words };
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
async function understand({ words: typed }: Query): Promise<{ words: Word[]; plan: Plan }> {
  const synonyms = await synonymIndex();
  const found = alternativesTo(typed, synonyms);
  const asked: Asked = { words: typed, alternatives: found.map(({ words }) => words) };
  const known = await listsOf(db, [everyDocument, ...termsOf(asked)]);
  const documents = known.counts.get(everyDocument) ?? 0;
  const isNamed = (place: number): boolean => found.some(({ at, end }) => place >= at && place < end);
  const words = await correct(
    db,
    typed.map((word, place) => ({ ...word, fixed: word.quoted === true || isNamed(place) })),
    known.counts,
  );
  if (words.length === typed.length && words.every(({ term }, place) => term === typed[place]?.term))
    return { words, plan: planOf(asked, known, documents) };
  const meant: Asked = { words, alternatives: alternativesTo(words, synonyms).map(({ words: row }) => row) };
  return { words, plan: planOf(meant, await listsOf(db, termsOf(meant)), documents) };
}
