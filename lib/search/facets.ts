import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { candidatesOf, type Wish } from "./candidates";
import type { Plan } from "./plan";

/** How many results each choice of a filter would leave, most first; ids of topics and departments, or years. */
export type Facet = { value: number; count: number };
export type Facets = { topics: Facet[]; departments: Facet[]; years: Facet[] };

const facetRow = z.object({
  facet: z.enum(["topics", "departments", "years"]),
  value: z.number(),
  count: z.number(),
});

/**
 * Counted among the at most 1.001 best candidates without filters; each filter leaves its own choices open, so that a
 * reader can change it.
 */
export async function countFacets(tx: Transaction, plan: Plan, wish: Wish): Promise<Facets> {
  const facets: Facets = { topics: [], departments: [], years: [] };
  if (plan.probes.length === 0) return facets;
  const { topicId = null, departmentId = null, year = null } = wish.filters;
  const rows = await tx.$queryRaw`
    ${candidatesOf(plan, { ...wish, filters: {} })},
    found as materialized (
      select document.topic_id, document.department_id, nullif(document.year, 0) as year,
             coalesce(document.topic_id = ${topicId}::integer, ${topicId}::integer is null) as in_topic,
             coalesce(document.department_id = ${departmentId}::integer, ${departmentId}::integer is null) as in_department,
             coalesce(document.year = ${year}::integer, true) as in_year
      from candidates join search_documents document on document.id = candidates.id
    )
    select facet, value::integer, count(*)::integer as count
    from (
      select 'topics' as facet, topic_id as value from found where in_department and in_year
      union all
      select 'departments', department_id from found where in_topic and in_year
      union all
      select 'years', year from found where in_topic and in_department
    ) as choices
    where value is not null
    group by facet, value order by count desc, value desc`;
  for (const { facet, value, count } of z.array(facetRow).parse(rows)) facets[facet].push({ value, count });
  return facets;
}
