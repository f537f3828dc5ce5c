import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { plannedOnce } from "@/lib/planned-once";
import { read } from "@/lib/read";
import { Prisma } from "@/prisma/generated/client";

/** Any number nobody else uses as an advisory lock: "the one who folds". */
const foldLock = 7_204_101;

/** In how many questions more (or fewer) a key occurs, and in how many it can be looked up. */
export type Change = { documents: number; lookups: number };

/** Notes changes by key. Takes no lock that another publisher could want. */
export async function noteChanges(tx: Transaction, changes: ReadonlyMap<number, Change>): Promise<void> {
  const all = [...changes].filter(([, { documents, lookups }]) => documents !== 0 || lookups !== 0);
  if (all.length === 0) return;
  const keys = arrayText(all.map(([key]) => key));
  const documents = arrayText(all.map(([, change]) => change.documents));
  const lookups = arrayText(all.map(([, change]) => change.lookups));
  await tx.$executeRaw`
    insert into search_changes (keys, documents, lookups)
    values (${keys}::text::integer[], ${documents}::text::integer[], ${lookups}::text::integer[])`;
}

function arrayText(numbers: readonly number[]): string {
  return `{${numbers.join(",")}}`;
}

/**
 * Adds the noted changes to the counts. Whoever comes while another folds goes on without: rarity may lag behind by
 * a few questions, and the next one folds what is left.
 */
export async function foldChanges(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    with folder as materialized (select pg_try_advisory_xact_lock(${foldLock}) as alone),
    taken as (
      delete from search_changes where (select alone from folder) returning keys, documents, lookups
    ),
    sums as (
      select key >> 3 as term, sum(documents)::integer as documents,
             coalesce(sum(lookups) filter (where key & 7 < 2), 0)::integer as weakest,
             coalesce(sum(lookups) filter (where key & 7 in (2, 3)), 0)::integer as weak,
             coalesce(sum(lookups) filter (where key & 7 in (4, 5)), 0)::integer as strong,
             coalesce(sum(lookups) filter (where key & 7 > 5), 0)::integer as strongest
      from (
        select unnest(keys) as key, unnest(documents) as documents, unnest(lookups) as lookups from taken
      ) as change
      group by term
    )
    insert into search_terms as known (term, documents, weakest, weak, strong, strongest)
    select term, documents, weakest, weak, strong, strongest from sums order by term
    on conflict (term) do update set
      documents = known.documents + excluded.documents, weakest = known.weakest + excluded.weakest,
      weak = known.weak + excluded.weak, strong = known.strong + excluded.strong,
      strongest = known.strongest + excluded.strongest`;
}

const countRow = z.object({ term: z.number(), documents: z.number() });
const listsRow = countRow.extend({
  weakest: z.number(),
  weak: z.number(),
  strong: z.number(),
  strongest: z.number(),
});

/** In how many published questions each term occurs. Terms that occur nowhere are missing. */
export async function frequenciesOf(terms: readonly number[]): Promise<Map<number, number>> {
  const rows = await read(
    z.array(countRow),
    Prisma.sql`${plannedOnce}
      select term, documents from search_terms where term = any(${terms}::integer[]) and documents > 0`,
  );
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}

/** The same with how long the lists of the index are under which each term is found, weakest questions first. */
export async function listsOf(
  terms: readonly number[],
): Promise<{ counts: Map<number, number>; lists: Map<number, number[]> }> {
  const rows = await read(
    z.array(listsRow),
    Prisma.sql`${plannedOnce}
      select term, documents, weakest, weak, strong, strongest
      from search_terms where term = any(${terms}::integer[]) and documents > 0`,
  );
  return {
    counts: new Map(rows.map(({ term, documents }) => [term, documents])),
    lists: new Map(
      rows.map(({ term, weakest, weak, strong, strongest }) => [term, [weakest, weak, strong, strongest]]),
    ),
  };
}
