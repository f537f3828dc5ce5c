import "server-only";
import { db } from "@/lib/db";
import { correct } from "./correct";
import { frequenciesOf } from "./frequencies";
import { planOf, type Plan } from "./plan";
import { rank, type Filters, type Ranking } from "./rank";
import { accents, everyDocument, pairs, singles } from "./terms";
import { wordsOf, type Word } from "./words";

export type Query = Filters & { q: string; offset: number; size: number };
export type Found = Ranking & { words: Word[] };

/** What somebody pastes into the box may be a whole letter; its beginning tells enough. */
const longestRead = 1_000;

/**
 * Public versions that speak of what was asked, best first: ids of one page, how many there are (at most 1.001) and
 * the words that were looked for, to be shown in the texts. A query without a single word finds nothing.
 */
export async function search({ q, offset, size, ...filters }: Query): Promise<Found> {
  const typed = wordsOf(q.slice(0, longestRead)).slice(0, 40);
  if (typed.length === 0) return { ids: [], total: 0, words: [] };
  const { words, plan } = await read(typed);
  return { ...(await rank(db, plan, { filters, offset, size })), words };
}

async function read(typed: readonly Word[]): Promise<{ words: Word[]; plan: Plan }> {
  const known = await frequenciesOf(db, [everyDocument, ...numbersOf(typed)]);
  const words = await correct(db, typed, known);
  const changed = words.length !== typed.length || words.some((word, index) => word !== typed[index]);
  const counts = changed ? await frequenciesOf(db, [everyDocument, ...numbersOf(words)]) : known;
  return { words, plan: planOf(words, counts, counts.get(everyDocument) ?? 0) };
}

function numbersOf(words: readonly Word[]): number[] {
  return [...singles(words), ...pairs(words), ...accents(words)];
}
