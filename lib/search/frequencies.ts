import "server-only";
import type { Transaction } from "@/lib/db";
import { arrayText } from "./integers";

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

/**
 * Adds the noted changes to the counts. Whoever comes while another folds goes on without: rarity may lag behind by
 * a few questions, and the next one folds what is left. Forgets which transactions wrote to the index a day ago, too.
 */
export async function foldChanges(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    with folder as materialized (select pg_try_advisory_xact_lock(${foldLock}) as alone),
    forgotten as (
      delete from search_writes
      where written_at < now() - interval '1 day' and (select alone from folder)
    ),
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
