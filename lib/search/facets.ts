import { leaves, type Filters } from "./candidates";
import type { Documents } from "./documents";

/** How many results each choice of a filter would leave, most first; ids of topics and departments, or years. */
export type Facet = { value: number; count: number };
export type Facets = { topics: Facet[]; departments: Facet[]; years: Facet[] };

export const noFacets: Facets = { topics: [], departments: [], years: [] };

/** Each filter leaves its own choices open, so that a reader can change it. */
export function countFacets(ids: readonly number[], documents: Documents, filters: Filters): Facets {
  const [topics, departments, years] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  const [byTopic, byDepartment, byYear] = [
    { ...filters, topicId: undefined },
    { ...filters, departmentId: undefined },
    { ...filters, year: undefined },
  ];
  for (const id of ids) {
    const facts = documents.factsOf(id);
    if (leaves(byTopic, facts)) add(topics, facts.topicId);
    if (leaves(byDepartment, facts)) add(departments, facts.departmentId);
    if (leaves(byYear, facts)) add(years, facts.year);
  }
  return { topics: facetsOf(topics), departments: facetsOf(departments), years: facetsOf(years) };
}

/** 0 stands for none. */
function add(counts: Map<number, number>, value: number): void {
  if (value !== 0) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function facetsOf(counts: ReadonlyMap<number, number>): Facet[] {
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (one, other) => other.count - one.count || other.value - one.value,
  );
}
