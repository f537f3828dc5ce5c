import type { Filters } from "./candidates";
import type { Documents, Facts } from "./documents";

/** How many results each choice of a filter would leave, most first; ids of topics and departments, or years. */
export type Facet = { value: number; count: number };
export type Facets = { topics: Facet[]; departments: Facet[]; years: Facet[] };

export const noFacets: Facets = { topics: [], departments: [], years: [] };

const fields = ["topicId", "departmentId", "year"] as const;

/** Each filter leaves its own choices open, so that a reader can change it. */
export function countFacets(ids: readonly number[], documents: Documents, filters: Filters): Facets {
  const facts = ids.map((id) => documents.factsOf(id));
  return {
    topics: count(facts, "topicId", filters),
    departments: count(facts, "departmentId", filters),
    years: count(facts, "year", filters),
  };
}

function count(all: readonly Facts[], field: keyof Facts, filters: Filters): Facet[] {
  const others = fields.flatMap((name) =>
    name === field || filters[name] === undefined ? [] : [[name, filters[name]] as const],
  );
  const counts = new Map<number, number>();
  for (const facts of all) {
    const own = facts[field];
    if (own === 0 || !others.every(([name, value]) => facts[name] === value)) continue;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, own]) => ({ value, count: own }))
    .sort((one, other) => other.count - one.count || other.value - one.value);
}
