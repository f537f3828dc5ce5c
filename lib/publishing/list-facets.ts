import type { Facet, Facets } from "@/lib/search/facets";
import type { FilterChoices } from "./queries";

/** A choice of a filter: what stands in the address, its name, and how many results it leaves. */
export type ListFacet = { value: string; name: string; nameEn: string | null; count: number };
export type ListFacets = { topics: ListFacet[]; departments: ListFacet[]; years: ListFacet[] };

/** So many of each are worth reading. */
const most = 8;

/** Choices by the names people know and the values addresses have: most results first, years newest first. */
export function nameFacets({ topics, departments, years }: Facets, choices: FilterChoices): ListFacets {
  return {
    topics: named(
      topics,
      choices.topics.map(({ slug, ...topic }) => ({ ...topic, value: slug })),
    ),
    departments: named(
      departments,
      choices.departments.map(({ code, ...department }) => ({ ...department, value: code })),
    ),
    years: years
      .toSorted((one, other) => other.value - one.value)
      .slice(0, most)
      .map(({ value, count }) => ({ value: String(value), name: String(value), nameEn: null, count })),
  };
}

function named(
  facets: readonly Facet[],
  choices: readonly (Omit<ListFacet, "count"> & { id: number })[],
): ListFacet[] {
  const choiceOf = new Map(choices.map(({ id, ...choice }) => [id, choice]));
  return facets
    .flatMap(({ value, count }) => {
      const choice = choiceOf.get(value);
      return choice === undefined ? [] : [{ ...choice, count }];
    })
    .slice(0, most);
}
