import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Plan } from "./plan";

export type Filters = {
  topicId?: number | undefined;
  departmentId?: number | undefined;
  year?: number | undefined;
};

export type Wish = {
  filters: Filters;
  /** Terms that every result has. */
  must: readonly number[];
  /** A public version that is shown elsewhere. */
  except: number | null;
};

/** More are not counted ("hơn 1.000 kết quả"). */
export const countedAtMost = 1_000;
/** So many of the most promising are scored exactly; what is beyond comes after them in the order of the first look. */
export const scoredExactly = 300;

/** A question that has less than this part of what the best one has shares a common word with it and no more. */
const leastShare = 0.25;

/**
 * The beginning of a statement: `candidates (id, topic_id, department_id, year, rough, place)`, what the index holds under
 * the plan's keys with a rough score, best first. Bounded by the plan and the constants above, not by the size of the index.
 */
export function candidatesOf(plan: Plan, { filters, must, except }: Wish): Prisma.Sql {
  const { topicId = null, departmentId = null, year = null } = filters;
  return Prisma.sql`
    with probes as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(plan.probes)}::jsonb) as probe (keys integer[], weight real, most integer)
    ),
    hits as materialized (
      select hit.id, min(hit.topic_id) as topic_id, min(hit.department_id) as department_id, min(hit.year) as year,
             sum(probe.weight) as rough
      from probes probe cross join lateral (
        select id, topic_id, department_id, year from search_documents document
        where document.lookups && probe.keys
          and (${topicId}::integer is null or document.topic_id = ${topicId}::integer)
          and (${departmentId}::integer is null or document.department_id = ${departmentId}::integer)
          and (${year}::integer is null or document.year = ${year}::integer)
          and document.id is distinct from ${except}::integer
        limit probe.most
      ) hit
      group by hit.id order by rough desc, hit.id desc limit ${countedAtMost + 1}
    ),
    promising as materialized (
      select *, row_number() over (order by rough desc, id desc) as place
      from hits where rough >= ${leastShare}::real * (select max(rough) from hits)
    ),
    -- Of two words in quotation marks that stand apart the pair is missing.
    candidates as materialized (
      select * from promising
      where ${must.length} = 0 or promising.place <= ${scoredExactly} and ${must.length} = (
        select count(*) from search_documents document, unnest(${must}::integer[]) as term
        where document.id = promising.id
          and document.keys[width_bucket((term << 3) | 7, document.keys)] >> 3 = term
      )
    )`;
}
