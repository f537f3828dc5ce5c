import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { arrayText, integers } from "./integers";
import { recall, type Memory } from "./memory";
import type { Weight } from "./plan";
import { levels } from "./terms";

export type Stretch = { offset: number; size: number };

/** Of each level, the middle of what it stands for. A literal: a value would be read anew for each term of each candidate. */
const strengths = Prisma.raw(
  `array[${Array.from({ length: levels }, (_, level) => level + 0.5).join(",")}]::real[]`,
);

const havingRow = z.object({ having: z.array(z.number()) });

/**
 * Continues a statement with `best (id, rank)`: of candidates, most promising first, the page that comes of what all terms
 * together say for each, which is what a term is worth times how strongly it speaks. The last key up to the term's
 * strongest is one of the term's own when their difference is a level, and any other difference is no place in the list.
 * Joining an empty array takes the keys out of line storage once, not once for each term; "offset 0" keeps it there.
 */
export function bestOf(
  ids: readonly number[],
  weights: readonly Weight[],
  { offset, size }: Stretch,
): Prisma.Sql {
  return Prisma.sql`
    weights as materialized (
      select term << 3 as least, (term << 3) | 7 as most, weight
      from unnest(${integers(weights.map(({ term }) => term))}, ${reals(weights.map(({ weight }) => weight))})
        as weight (term, weight)
    ),
    best as materialized (
      select candidate.id, row_number() over (order by coalesce(exact.score, 0) desc, place) as rank
      from unnest(${integers(ids)}) with ordinality as candidate (id, place) left join lateral (
        select sum(weights.weight * (${strengths})[keys[width_bucket(weights.most, keys)] - weights.least + 1]) as score
        from (
          select keys || '{}'::integer[] as keys from search_documents document
          where document.id = candidate.id offset 0
        ) document
        cross join weights
      ) exact on true
      order by rank limit ${size} offset ${offset}
    )`;
}

/** The same by when they were published, newest first. */
export function newestOf(ids: readonly number[], { offset, size }: Stretch): Prisma.Sql {
  return Prisma.sql`
    best as materialized (
      select id, row_number() over (order by published_at desc, id desc) as rank
      from search_documents where id = any(${integers(ids)})
      order by rank limit ${size} offset ${offset}
    )`;
}

/** Those of the public versions that have all the terms. */
export async function withAll(
  memory: Memory,
  ids: readonly number[],
  terms: readonly number[],
): Promise<ReadonlySet<number>> {
  const { having } = await recall(memory, havingRow, {
    columns: Prisma.sql`array(
      select document.id from search_documents document
      where document.id = any(${integers(ids)}) and not exists (
        select from unnest(${integers(terms)}) as term
        where document.keys[width_bucket((term << 3) | 7, document.keys)] >> 3 is distinct from term
      )
    ) as having`,
  });
  return new Set(having);
}

function reals(numbers: readonly number[]): Prisma.Sql {
  return Prisma.sql`${arrayText(numbers)}::text::real[]`;
}
