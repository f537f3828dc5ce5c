import type { Filters } from "./candidates";
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
  for (const id of ids) {
    const { topicId, departmentId, year } = documents.factsOf(id);
    const inTopic = filters.topicId === undefined || filters.topicId === topicId;
    const inDepartment = filters.departmentId === undefined || filters.departmentId === departmentId;
    const inYear = filters.year === undefined || filters.year === year;
    if (inDepartment && inYear) add(topics, topicId);
    if (inTopic && inYear) add(departments, departmentId);
    if (inTopic && inDepartment) add(years, year);
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
