import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { integers, integersOf } from "./integers";
import { recall, type Memory } from "./memory";
import { groups, levelsEach } from "./terms";

/** The questions that a term speaks for with a strength of the group. */
export type List = { term: number; group: number };
/** A longer list is cut: filters find enough in what is left, and the first who asks for it waits no longer than that. */
const longestRead = 15_000;

const row = z.object({ entries: z.instanceof(Buffer).nullable() });
const fields = 5;

/** The ids of each list. The memory knows the facts of all of them then. */
export async function idsOf(memory: Memory, lists: readonly List[]): Promise<Int32Array[]> {
  const keys = lists.map(listKey);
  const unknown = keys.filter((key) => memory.lists.get(key) === undefined);
  const learnt = unknown.length === 0 ? null : await read(memory, unknown);
  return keys.map((key) => learnt?.get(key) ?? memory.lists.peek(key) ?? new Int32Array());
}

async function read(memory: Memory, keys: readonly number[]): Promise<ReadonlyMap<number, Int32Array>> {
  const { entries } = await recall(memory, row, {
    columns: Prisma.sql`(
      select ${entriesOf(Prisma.sql`unnest(${integers(keys)}) as list (key)`)}
    ) as entries`,
  });
  return learn(memory, keys, entries);
}

/** What an aggregate over lists gives to learn from; `source` has their `key`. */
export function entriesOf(source: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    string_agg(int4send(key) || int4send(id) || int4send(coalesce(topic_id, 0))
               || int4send(coalesce(department_id, 0)) || int4send(year), '')
    from ${source} cross join lateral (
      select id, topic_id, department_id, year from search_documents
      where lookups && array[key * ${levelsEach}::integer, key * ${levelsEach}::integer + 1]
      limit ${longestRead}
    ) as document`;
}

/** Takes in what entriesOf() gave for these lists. */
export function learn(
  { documents, lists }: Memory,
  keys: readonly number[],
  entries: Buffer | null,
): ReadonlyMap<number, Int32Array> {
  const found = integersOf(entries);
  const ids = new Map<number, number[]>(keys.map((key) => [key, []]));
  let [last, own] = [0, ids.get(0)];
  for (let at = 0; at < found.length; at += fields) {
    const [key, id] = [found[at] ?? 0, found[at + 1] ?? 0];
    if (key !== last) [last, own] = [key, ids.get(key)];
    own?.push(id);
    documents.learn(id, found[at + 2] ?? 0, found[at + 3] ?? 0, found[at + 4] ?? 0);
  }
  const learnt = new Map([...ids].map(([key, own]) => [key, Int32Array.from(own)]));
  for (const [key, list] of learnt) lists.put(key, list);
  return learnt;
}

/** The first of the keys of a group (terms.ts) is this times how many levels it has. */
export function listKey({ term, group }: List): number {
  return term * groups + group;
}
