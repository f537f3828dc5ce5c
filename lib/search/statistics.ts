import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { integers, integersOf } from "./integers";
import { entriesOf, listKey, learn } from "./lists";
import { onMemory, recall, type Memory } from "./memory";
import { groups } from "./terms";

/** In how many questions each term occurs, and how long its lists are, weakest questions first. */
export type Statistics = {
  counts: ReadonlyMap<number, number>;
  lists: ReadonlyMap<number, readonly number[]>;
};

const fields = 6;
const nowhere: readonly number[] = [];

/** Lists of a term that are no longer than this together come along with its counts: asking for them would cost more. */
const shortLists = 100;

const row = z.object({
  statistics: z.instanceof(Buffer).nullable(),
  entries: z.instanceof(Buffer).nullable(),
});

/** For a plan: short lists are read along with how long they are. Terms that occur nowhere are missing. */
export async function statisticsOf(memory: Memory, terms: readonly number[]): Promise<Statistics> {
  const known = await lookUp(memory, terms, shortLists);
  return {
    counts: new Map(known.map(({ term, count }) => [term, count])),
    lists: new Map(known.map(({ term, lists }) => [term, lists])),
  };
}

/** In how many published questions each term occurs. Terms that occur nowhere are missing. */
export async function countsOf(
  memory: Memory,
  terms: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const known = await lookUp(memory, terms, 0);
  return new Map(known.map(({ term, count }) => [term, count]));
}

/** The same for who does not search. */
export function frequenciesOf(terms: readonly number[]): Promise<ReadonlyMap<number, number>> {
  return onMemory((memory) => countsOf(memory, terms));
}

type Known = { term: number; count: number; lists: readonly number[] };

async function lookUp(memory: Memory, terms: readonly number[], longest: number): Promise<Known[]> {
  const unknown = terms.filter((term) => memory.terms.get(term) === undefined);
  const learnt = unknown.length === 0 ? null : await read(memory, unknown, longest);
  return terms.flatMap((term) => {
    const [count, ...lists] = learnt?.get(term) ?? memory.terms.peek(term) ?? nowhere;
    return count === undefined ? [] : [{ term, count, lists }];
  });
}

/** Of a term whose lists are no longer than this together they are read, too. */
async function read(
  memory: Memory,
  terms: readonly number[],
  longest: number,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const { statistics, entries } = await recall(memory, row, {
    first: Prisma.sql`with known as materialized (
      select term, documents, array[weakest, weak, strong, strongest] as lists
      from search_terms where term = any(${integers(terms)}) and documents > 0
    )`,
    columns: Prisma.sql`
      (select string_agg(int4send(term) || int4send(documents) || int4send(lists[1]) || int4send(lists[2])
                         || int4send(lists[3]) || int4send(lists[4]), '') from known) as statistics,
      (select ${entriesOf(listsOfKnown(longest))}) as entries`,
  });
  const found = integersOf(statistics);
  const learnt = new Map(terms.map((term) => [term, nowhere]));
  for (let at = 0; at < found.length; at += fields)
    learnt.set(found[at] ?? 0, [...found.subarray(at + 1, at + fields)]);
  for (const [term, numbers] of learnt) memory.terms.put(term, numbers);
  const lists = [...learnt].flatMap(([term, [, ...sizes]]) => listsWithin(longest, term, sizes));
  learn(memory, lists, entries);
  return learnt;
}

function listsOfKnown(longest: number): Prisma.Sql {
  return Prisma.sql`(
    select term * ${groups}::integer + "group"::integer - 1 as key
    from known cross join lateral unnest(lists) with ordinality as list (size, "group")
    where size > 0 and lists[1] + lists[2] + lists[3] + lists[4] <= ${longest}
  ) as short (key)`;
}

function listsWithin(longest: number, term: number, sizes: readonly number[]): number[] {
  if (sizes.reduce((sum, size) => sum + size, 0) > longest) return [];
  return sizes.flatMap((size, group) => (size > 0 ? [listKey({ term, group })] : []));
}
