import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import type { Plan } from "./plan";

export type Filters = {
  topicId?: number | undefined;
  departmentId?: number | undefined;
  year?: number | undefined;
};
/** `must`: terms that every result has. `except`: a public version that is shown elsewhere. */
export type Wish = {
  filters: Filters;
  must: readonly number[];
  except: number | null;
  offset: number;
  size: number;
};
export type Ranking = { ids: number[]; total: number };

/** More are not counted ("hơn 1.000 kết quả"). */
export const countedAtMost = 1_000;
/** So many of the most promising are scored exactly; what is beyond comes after them in the order of the first look. */
const scoredExactly = 120;

/** A question that has less than this part of what the best one has shares a common word with it and no more. */
const leastShare = 0.25;

const rankedRow = z.object({ id: z.number(), total: z.number() });

/**
 * Runs a plan: collects candidates from the index with a rough score, scores the best of them exactly, returns one
 * page of ids of public versions. Work is bounded by the plan and the constants above, not by the size of the index.
 */
export async function rank(
  tx: Transaction,
  plan: Plan,
  { filters, must, except, offset, size }: Wish,
): Promise<Ranking> {
  if (plan.probes.length === 0) return { ids: [], total: 0 };
  const { topicId = null, departmentId = null, year = null } = filters;
  const rows = await tx.$queryRaw`
    with probes as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(plan.probes)}::jsonb) as probe (keys integer[], weight real, most integer)
    ),
    weights as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(plan.weights)}::jsonb) as weight (term integer, weight real)
    ),
    hits as materialized (
      select hit.id, sum(probe.weight) as rough
      from probes probe cross join lateral (
        select id from search_documents document
        where document.lookups && probe.keys
          and (${topicId}::integer is null or document.topic_id = ${topicId}::integer)
          and (${departmentId}::integer is null or document.department_id = ${departmentId}::integer)
          and (${year}::integer is null or document.year = ${year}::integer)
          and document.id is distinct from ${except}::integer
        limit probe.most
      ) hit
      group by hit.id order by rough desc, hit.id desc limit ${countedAtMost + 1}
    ),
    candidates as materialized (
      select id, rough, row_number() over (order by rough desc, id desc) as place
      from hits where rough >= ${leastShare}::real * (select max(rough) from hits)
    ),
    -- Of two words in quotation marks that stand apart the pair is missing.
    allowed as materialized (
      select * from candidates
      where ${must.length} = 0 or candidates.place <= ${scoredExactly} and ${must.length} = (
        select count(*) from search_documents document, unnest(${must}::integer[]) as term
        where document.id = candidates.id
          and document.keys[width_bucket((term << 3) | 7, document.keys)] >> 3 = term
      )
    ),
    -- Joining an empty array takes the keys out of line storage once, not once for each term; "offset 0" keeps it there.
    scored as materialized (
      select allowed.id, allowed.rough, exact.score
      from allowed left join lateral (
        select sum(weights.weight * ((found.key & 7) + 0.5)) as score
        from (
          select keys || '{}'::integer[] as keys from search_documents document
          where document.id = allowed.id and allowed.place <= ${scoredExactly} offset 0
        ) document
        cross join weights
        cross join lateral (select document.keys[width_bucket((weights.term << 3) | 7, document.keys)] as key) found
        where found.key >> 3 = weights.term
      ) exact on true
    )
    select id, (select count(*) from allowed)::integer as total
    from scored order by score desc nulls last, rough desc, id desc
    limit ${size} offset ${offset}`;
  const ranked = z.array(rankedRow).parse(rows);
  return { ids: ranked.map(({ id }) => id), total: ranked[0]?.total ?? 0 };
}
