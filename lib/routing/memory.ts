import "server-only";
import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { arrayText, numbersText } from "./arrays";
import { addRow, noEvidence, type Evidence } from "./evidence";
import { totals, weightOf } from "./terms";

/** A question learned (1) or unlearned (-1). */
export type Change = { by: 1 | -1; labels: readonly number[]; terms: readonly number[] };

type Reader = Pick<Prisma.TransactionClient, "$queryRaw">;

/** Any number nobody else uses as an advisory lock: "the one who folds". */
const foldLock = 7_204_102;
const foldedAtOnce = 200;
/** More than this waits only while a sweep learns thousands; then a few of the newest are not heard yet. */
const pendingAtMost = 200;

/** Takes no lock that another assignment could want. */
export async function noteChanges(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const real = changes.filter(({ labels, terms }) => labels.length > 0 && terms.length > 0);
  if (real.length === 0) return;
  await tx.$executeRaw`
    insert into routing_changes (documents, labels, weight, terms)
    select documents, labels::integer[], weight, terms::integer[]
    from unnest(
      ${real.map(({ by }) => by)}::smallint[],
      ${real.map(({ labels }) => arrayText(labels))}::text[],
      ${real.map(({ by, terms }) => by * weightOf(terms.length))}::double precision[],
      ${real.map(({ terms }) => arrayText(terms))}::text[]
    ) as change (documents, labels, weight, terms)`;
}

/**
 * Adds noted changes to routing_terms and tells how many. Whoever comes while another folds goes on without: readers
 * count what is left. The lock comes in a statement of its own, or the next would read what stood before the other's fold.
 */
export async function foldChanges(tx: Transaction): Promise<number> {
  const [folder] = z
    .array(z.object({ alone: z.boolean() }))
    .parse(await tx.$queryRaw`select pg_try_advisory_xact_lock(${foldLock}) as alone`);
  if (folder?.alone !== true) return 0;
  const taken = await tx.$queryRaw`
    with taken as materialized (
      delete from routing_changes where id in (select id from routing_changes order by id limit ${foldedAtOnce}) returning *
    ),
    counts as materialized (
      select term, sum(documents)::integer as documents from taken, unnest(terms) as term group by term
      union all select ${totals}, sum(documents)::integer from taken having count(*) > 0
    ),
    added as (
      select term, label, weight from taken, unnest(terms) as term, unnest(labels) as label
      union all select ${totals}, label, weight * cardinality(terms) from taken, unnest(labels) as label
      union all select t.term, l.label, l.weight
      from routing_terms t, unnest(t.labels, t.weights) as l (label, weight) where t.term in (select term from counts)
    ),
    sums as (
      select term, label, sum(weight) as weight from added group by term, label having sum(weight) <> 0
    ),
    lists as (
      select term, array_agg(label order by label) as labels, array_agg(weight order by label) as weights
      from sums group by term
    ),
    written as (
      insert into routing_terms (term, documents, labels, weights)
      select c.term, c.documents + coalesce(t.documents, 0), coalesce(l.labels, '{}'), coalesce(l.weights, '{}')
      from counts c left join routing_terms t using (term) left join lists l using (term)
      on conflict (term) do update
        set documents = excluded.documents, labels = excluded.labels, weights = excluded.weights
    )
    select count(*)::integer as count from taken`;
  return z.tuple([z.object({ count: z.number() })]).parse(taken)[0].count;
}

const row = z.object({
  term: z.number().nullable(),
  documents: z.number(),
  labels: numbersText,
  weights: numbersText,
  terms: numbersText.nullable(),
});

/** What was learned about these terms, in one statement: a fold in between would count twice or not at all. */
export async function recall(reader: Reader, terms: readonly number[]): Promise<Evidence> {
  const found = await reader.$queryRaw`
    select term, documents, labels::text, weights::text, null::text as terms
    from routing_terms where term = any(${[totals, ...terms]}::integer[])
    union all
    select null, documents, labels::text, array[weight]::text, terms::text
    from (select * from routing_changes order by id limit ${pendingAtMost}) pending`;
  const evidence = noEvidence();
  const wanted = new Set(terms);
  for (const { term, documents, labels, weights, terms: changed } of z.array(row).parse(found)) {
    if (term !== null) {
      addRow(evidence, { term, documents, labels, weights });
      continue;
    }
    const weight = weights[0] ?? 0;
    const all = changed ?? [];
    addRow(evidence, { term: totals, documents, labels, weights: labels.map(() => weight * all.length) });
    for (const number of all)
      if (wanted.has(number))
        addRow(evidence, { term: number, documents, labels, weights: labels.map(() => weight) });
  }
  return evidence;
}
