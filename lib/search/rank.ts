import "server-only";
import { z } from "zod";
import { plannedOnce } from "@/lib/planned-once";
import { read } from "@/lib/read";
import { Prisma } from "@/prisma/generated/client";
import { candidatesOf, scoredExactly, type Wish } from "./candidates";
import { asFacets, countedChoices, facetRows, noFacets, type Facets } from "./facets";
import type { Plan } from "./plan";
import { levels } from "./terms";

/** Of each level, the middle of what it stands for. */
const strengths = Array.from({ length: levels }, (_, level) => level + 0.5);

/** Best first, or newest first among what was found. */
export type Sort = "relevance" | "date";
export type Page = { sort: Sort; offset: number; size: number };
export type Ranking = { ids: number[]; total: number };

const rankingRow = z.object({ ids: z.array(z.number()), total: z.number() });

/** Runs a plan: finds candidates, scores the best of them exactly, returns one page of ids of public versions. */
export async function rank(plan: Plan, wish: Wish, page: Page): Promise<Ranking> {
  if (plan.probes.length === 0) return { ids: [], total: 0 };
  const [ranking] = await read(
    z.tuple([rankingRow]),
    Prisma.sql`
      ${candidatesOf(plan, wish)}, ${orderOf(plan, page)}
      select ${pageOf(page)} as ids, (select count(*) from candidates)::integer as total`,
  );
  return ranking;
}

/**
 * The same with the choices that would narrow it, from one look at the candidates: for a search without filters. Planned
 * once: without filters the words stand in values that no plan depends on.
 */
export async function rankWithFacets(
  plan: Plan,
  wish: Omit<Wish, "filters">,
  page: Page,
): Promise<Ranking & { facets: Facets }> {
  if (plan.probes.length === 0) return { ids: [], total: 0, facets: noFacets };
  const [{ facets, ...ranking }] = await read(
    z.tuple([rankingRow.extend({ facets: facetRows })]),
    Prisma.sql`${plannedOnce}
      ${candidatesOf(plan, { ...wish, filters: {} })}, ${countedChoices({})}, ${orderOf(plan, page)}
      select ${pageOf(page)} as ids, (select count(*) from candidates)::integer as total,
             (select facets from counted) as facets`,
  );
  return { ...ranking, facets: asFacets(facets) };
}

function orderOf(plan: Plan, { sort }: Page): Prisma.Sql {
  return sort === "date" ? byDate : byScore(plan);
}

function pageOf({ size, offset }: Page): Prisma.Sql {
  return Prisma.sql`array(
    select id from ordered order by first desc nulls last, second desc, id desc limit ${size} offset ${offset}
  )`;
}

const byDate = Prisma.sql`
  ordered as materialized (
    select candidates.id, document.published_at as first, candidates.rough as second
    from candidates join search_documents document on document.id = candidates.id
  )`;

/**
 * What a term is worth times how strongly it speaks: the last key up to the term's strongest is one of the term's own
 * when their difference is a level, and any other difference is no place in the list. Joining an empty array takes the keys
 * out of line storage once, not once for each term; "offset 0" keeps it there.
 */
function byScore(plan: Plan): Prisma.Sql {
  return Prisma.sql`
    weights as materialized (
      select term << 3 as least, (term << 3) | 7 as most, weight
      from jsonb_to_recordset(${JSON.stringify(plan.weights)}::jsonb) as weight (term integer, weight real)
    ),
    ordered as materialized (
      select candidates.id, exact.score as first, candidates.rough as second
      from candidates left join lateral (
        select sum(weights.weight * (${strengths}::real[])[keys[width_bucket(weights.most, keys)] - weights.least + 1]) as score
        from (
          select keys || '{}'::integer[] as keys from search_documents document
          where document.id = candidates.id and candidates.place <= ${scoredExactly} offset 0
        ) document
        cross join weights
      ) exact on true
    )`;
}
