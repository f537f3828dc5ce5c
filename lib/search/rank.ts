import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { candidatesOf, scoredExactly, type Wish } from "./candidates";
import type { Plan } from "./plan";

/** Best first, or newest first among what was found. */
export type Sort = "relevance" | "date";
export type Page = { sort: Sort; offset: number; size: number };
export type Ranking = { ids: number[]; total: number };

const rankedRow = z.object({ id: z.number(), total: z.number() });

/** Runs a plan: finds candidates, scores the best of them exactly, returns one page of ids of public versions. */
export async function rank(tx: Transaction, plan: Plan, wish: Wish, page: Page): Promise<Ranking> {
  if (plan.probes.length === 0) return { ids: [], total: 0 };
  const order = page.sort === "date" ? byDate : byScore(plan);
  const rows = await tx.$queryRaw`
    ${candidatesOf(plan, wish)}, ${order}
    select id, (select count(*) from candidates)::integer as total
    from ordered order by first desc nulls last, second desc, id desc
    limit ${page.size} offset ${page.offset}`;
  const ranked = z.array(rankedRow).parse(rows);
  return { ids: ranked.map(({ id }) => id), total: ranked[0]?.total ?? 0 };
}

const byDate = Prisma.sql`
  ordered as materialized (
    select candidates.id, document.published_at as first, candidates.rough as second
    from candidates join search_documents document on document.id = candidates.id
  )`;

/** Joining an empty array takes the keys out of line storage once, not once for each term; "offset 0" keeps it there. */
function byScore(plan: Plan): Prisma.Sql {
  return Prisma.sql`
    weights as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(plan.weights)}::jsonb) as weight (term integer, weight real)
    ),
    ordered as materialized (
      select candidates.id, exact.score as first, candidates.rough as second
      from candidates left join lateral (
        select sum(weights.weight * ((found.key & 7) + 0.5)) as score
        from (
          select keys || '{}'::integer[] as keys from search_documents document
          where document.id = candidates.id and candidates.place <= ${scoredExactly} offset 0
        ) document
        cross join weights
        cross join lateral (select document.keys[width_bucket((weights.term << 3) | 7, document.keys)] as key) found
        where found.key >> 3 = weights.term
      ) exact on true
    )`;
}
