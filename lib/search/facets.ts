import "server-only";
import { z } from "zod";
import { read } from "@/lib/read";
import { Prisma } from "@/prisma/generated/client";
import { candidatesOf, type Filters, type Wish } from "./candidates";
import type { Plan } from "./plan";

/** How many results each choice of a filter would leave, most first; ids of topics and departments, or years. */
export type Facet = { value: number; count: number };
export type Facets = { topics: Facet[]; departments: Facet[]; years: Facet[] };

export const noFacets: Facets = { topics: [], departments: [], years: [] };

export const facetRows = z.array(
  z.object({
    facet: z.enum(["topics", "departments", "years"]),
    value: z.number(),
    count: z.number(),
  }),
);

/** The choices of one look at the candidates without filters, for who narrows a search or names a question by its code. */
export async function countFacets(plan: Plan, wish: Wish): Promise<Facets> {
  if (plan.probes.length === 0) return noFacets;
  const [{ facets }] = await read(
    z.tuple([z.object({ facets: facetRows })]),
    Prisma.sql`
      ${candidatesOf(plan, { ...wish, filters: {} })}, ${countedChoices(wish.filters)}
      select facets from counted`,
  );
  return asFacets(facets);
}

/**
 * Continues a statement that has `candidates`: `counted (facets)`, one row. Each filter leaves its own choices open, so
 * that a reader can change it.
 */
export function countedChoices(filters: Filters): Prisma.Sql {
  const { topicId = null, departmentId = null, year = null } = filters;
  return Prisma.sql`
    found as materialized (
      select topic_id, department_id, nullif(year, 0) as year,
             coalesce(topic_id = ${topicId}::integer, ${topicId}::integer is null) as in_topic,
             coalesce(department_id = ${departmentId}::integer, ${departmentId}::integer is null) as in_department,
             coalesce(year = ${year}::integer, true) as in_year
      from candidates
    ),
    choices as (
      select facet, value::integer, count(*)::integer as count
      from (
        select 'topics' as facet, topic_id as value from found where in_department and in_year
        union all
        select 'departments', department_id from found where in_topic and in_year
        union all
        select 'years', year from found where in_topic and in_department
      ) as choices
      where value is not null
      group by facet, value
    ),
    counted as materialized (
      select coalesce(jsonb_agg(to_jsonb(choices) order by count desc, value desc), '[]') as facets from choices
    )`;
}

export function asFacets(rows: z.infer<typeof facetRows>): Facets {
  const of = (wanted: keyof Facets): Facet[] =>
    rows.flatMap(({ facet, value, count }) => (facet === wanted ? [{ value, count }] : []));
  return { topics: of("topics"), departments: of("departments"), years: of("years") };
}
