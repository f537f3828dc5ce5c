import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";

/** Any number nobody else uses as an advisory lock: "the one who folds". */
const foldLock = 7_204_101;

/** Notes that each term occurs in so many questions more (or fewer). Takes no lock that another publisher could want. */
export async function noteChange(tx: Transaction, change: ReadonlyMap<number, number>): Promise<void> {
  const terms = `{${[...change.keys()].join(",")}}`;
  const documents = `{${[...change.values()].join(",")}}`;
  await tx.$executeRaw`
    insert into search_changes (terms, documents) values (${terms}::text::integer[], ${documents}::text::integer[])`;
}

/**
 * Adds the noted changes to the counts. Whoever comes while another folds goes on without: rarity may lag behind by
 * a few questions, and the next one folds what is left.
 */
export async function foldChanges(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    with folder as materialized (select pg_try_advisory_xact_lock(${foldLock}) as alone),
    taken as (
      delete from search_changes where (select alone from folder) returning terms, documents
    ),
    sums as (
      select change.term, sum(change.documents)::integer as documents
      from taken, unnest(taken.terms, taken.documents) as change (term, documents) group by change.term
    )
    insert into search_terms (term, documents) select term, documents from sums where documents <> 0
    on conflict (term) do update set documents = search_terms.documents + excluded.documents`;
}

/** After many were indexed: counts and index are brought to rest, so that searches are as fast as they will be. */
export async function settle(tx: Transaction): Promise<void> {
  await foldChanges(tx);
  await tx.$executeRaw`select search_settle()`;
}

const countRow = z.object({ term: z.number(), documents: z.number() });

/** In how many published questions each term occurs. Terms that occur nowhere are missing. */
export async function frequenciesOf(tx: Transaction, terms: readonly number[]): Promise<Map<number, number>> {
  const found =
    await tx.$queryRaw`select term, documents from search_terms where term = any(${terms}) and documents > 0`;
  return new Map(
    z
      .array(countRow)
      .parse(found)
      .map(({ term, documents }) => [term, documents]),
  );
}
