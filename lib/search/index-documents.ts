import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { foldChanges, noteChanges, type Change } from "./frequencies";
import { impactsOf, type Impacts, type SearchText } from "./impacts";
import { arrayText } from "./integers";
import { eachRun, everyDocument, keyOf } from "./terms";

export type SearchDocument = SearchText & {
  /** Of the public version. */
  id: number;
  topicId: number | null;
  departmentId: number | null;
  /** Calendar year in which it was answered (else asked), in Vietnam's time. */
  year: number;
  publishedAt: Date;
  /** What impactsOf() says of the text, when the caller had the time to ask before. */
  impacts?: Impacts;
};

const manyDocuments = 20;

const keysRow = z.object({ keys: z.array(z.number()), lookups: z.array(z.number()) });

type Keys = { keys: ArrayLike<number>; lookups: ArrayLike<number> };

/** Makes these public versions findable, new or changed, in the caller's transaction. Milliseconds each; thousands at once are fine. */
export async function indexDocuments(tx: Transaction, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const impacts = documents.map((document) => document.impacts ?? impactsOf(document));
  const before = await takeOut(
    tx,
    documents.map(({ id }) => id),
  );
  await boundPending(tx, documents.length);
  await insert(tx, documents, impacts);
  await noteChanges(tx, difference(impacts, before));
}

/** Makes public versions impossible to find, in the caller's transaction. */
export async function removeDocuments(tx: Transaction, ids: readonly number[]): Promise<void> {
  const before = await takeOut(tx, ids);
  if (before.length === 0) return;
  await noteChanges(tx, difference([], before));
  await foldChanges(tx);
}

async function takeOut(tx: Transaction, ids: readonly number[]): Promise<Keys[]> {
  const rows = await tx.$queryRaw`
    delete from search_documents where id = any(${ids}) returning keys, lookups`;
  return z.array(keysRow).parse(rows);
}

/**
 * GIN collects new entries in a list that every search reads to its end, so a publisher keeps it short; an import,
 * which would write each page of the index many times over, lets it grow and settles it at the end.
 */
async function boundPending(tx: Transaction, documents: number): Promise<void> {
  const limit = documents > manyDocuments ? "16MB" : "64kB";
  await tx.$executeRaw`select set_config('gin_pending_list_limit', ${limit}, true)`;
}

/**
 * Keys travel as one text per row: PostgreSQL cannot unnest an array of arrays by rows, and Prisma looks at every number
 * of an array it passes on.
 */
async function insert(
  tx: Transaction,
  documents: readonly SearchDocument[],
  impacts: readonly Impacts[],
): Promise<void> {
  await tx.$executeRaw`
    insert into search_documents (id, topic_id, department_id, year, published_at, keys, lookups)
    select id, topic_id, department_id, year, published_at, keys::integer[], lookups::integer[]
    from unnest(
      ${documents.map(({ id }) => id)}::integer[],
      ${documents.map(({ topicId }) => topicId)}::integer[],
      ${documents.map(({ departmentId }) => departmentId)}::integer[],
      ${documents.map(({ year }) => year)}::integer[],
      ${documents.map(({ publishedAt }) => publishedAt.toISOString())}::timestamptz[],
      ${impacts.map(({ keys }) => arrayText(keys))}::text[],
      ${impacts.map(({ lookups }) => arrayText(lookups))}::text[]
    ) as document (id, topic_id, department_id, year, published_at, keys, lookups)`;
}

/** In how many questions each key occurs more (or fewer) than before, and in how many it can be looked up. */
function difference(added: readonly Keys[], removed: readonly Keys[]): Map<number, Change> {
  const changes = new Map<number, Change>();
  const change = (key: number, documents: number, lookups: number): void => {
    const known = changes.get(key);
    if (known === undefined) changes.set(key, { documents, lookups });
    else {
      known.documents += documents;
      known.lookups += lookups;
    }
  };
  for (const [parts, by] of [[added, 1] as const, [removed, -1] as const]) {
    eachCount(
      parts.map(({ keys }) => keys),
      (key, count) => change(key, by * count, 0),
    );
    eachCount(
      parts.map(({ lookups }) => lookups),
      (key, count) => change(key, 0, by * count),
    );
  }
  change(keyOf(everyDocument, 0), added.length - removed.length, 0);
  return changes;
}

/** How often each number occurs in all lists, counted by sorting: an import has a hundred thousand at a time. */
function eachCount(lists: readonly ArrayLike<number>[], visit: (key: number, count: number) => void): void {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  eachRun(all.sort(), visit);
}
