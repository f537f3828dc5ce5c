import { z } from "zod";
import { db } from "@/lib/db";
import { pairNumber } from "@/lib/search/terms";
import { formsIn } from "@/lib/search/words";

/*
 * What the search is compared with, on the same rows in the same run: PostgreSQL's own ranking (simple + unaccent,
 * ts_rank over title, question and answer) and plain BM25 over unaccented syllables and adjacent pairs, every document scored.
 */
export type Finder = (q: string, most: number) => Promise<number[]>;

const idRow = z.array(z.object({ id: z.number() }));

/** Prepares the text search columns in a table of their own and finds with ts_rank. Any word counts, as OR. */
export async function postgresFinder(): Promise<Finder> {
  await db.$executeRaw`create extension if not exists unaccent`;
  await db.$executeRaw`drop table if exists bench_texts`;
  await db.$executeRaw`
    create table bench_texts as
    select id, to_tsvector('simple', unaccent(title || ' ' || content || ' ' || answer)) as words
    from public_versions where unpublished_at is null`;
  await db.$executeRaw`create index on bench_texts using gin (words)`;
  await db.$executeRaw`analyze bench_texts`;
  return async (q, most) => {
    const words = formsIn(q).map(({ plain }) => plain.replaceAll(/[^a-z0-9]/g, ""));
    const query = words.filter((word) => word !== "").join(" | ");
    const rows = await db.$queryRaw`
      select id from bench_texts, to_tsquery('simple', ${query}) as query
      where words @@ query order by ts_rank(words, query) desc, id limit ${most}`;
    return idRow.parse(rows).map(({ id }) => id);
  };
}

export async function dropPostgresFinder(): Promise<void> {
  await db.$executeRaw`drop table if exists bench_texts`;
}

const k1 = 1.2;
const b = 0.75;
type Posting = { id: number; count: number; length: number };

/** Okapi BM25 in memory. */
export async function bm25Finder(): Promise<Finder> {
  const texts = await db.publicVersion.findMany({
    where: { unpublishedAt: null },
    select: { id: true, title: true, content: true, answer: true },
  });
  const postings = new Map<number, Posting[]>();
  let total = 0;
  for (const { id, title, content, answer } of texts) {
    const terms = termsOf(title === content ? `${title}\n${answer}` : `${title}\n${content}\n${answer}`);
    total += terms.length;
    const counts = new Map<number, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ id, count, length: terms.length }]);
      else list.push({ id, count, length: terms.length });
    }
  }
  const average = total / Math.max(1, texts.length);
  return (q, most) => {
    const scores = new Map<number, number>();
    for (const term of new Set(termsOf(q))) {
      const list = postings.get(term) ?? [];
      const rarity = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5));
      for (const { id, count, length } of list) {
        const strength = (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average));
        scores.set(id, (scores.get(id) ?? 0) + rarity * strength);
      }
    }
    const ranked = [...scores].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    return Promise.resolve(ranked.slice(0, most).map(([id]) => id));
  };
}

function termsOf(text: string): number[] {
  const words = formsIn(text).map(({ term }) => term);
  return [...words, ...words.slice(1).map((word, index) => pairNumber(words[index] ?? 0, word))];
}
