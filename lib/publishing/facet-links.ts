import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { listAddress, type ListSearch } from "./address";
import type { ListFacet, ListFacets } from "./list-facets";

/** What results are about: each choice with how many it leaves, and the address of the narrower list. */
export type FacetLinks = {
  name: "topic" | "department" | "year";
  choices: { text: string; count: number; href: string }[];
};

/** Each choice with the address of the search it narrows to. A filter that is set already offers nothing. */
export function facetLinks(
  address: string,
  search: ListSearch,
  { topics, departments, years }: ListFacets,
  locale: Locale,
): FacetLinks[] {
  const first = { ...search, page: 1, after: null };
  const choices = (facets: readonly ListFacet[], narrowed: (value: string) => ListSearch) =>
    facets.map(({ value, name, nameEn, count }) => ({
      text: named(name, nameEn, locale),
      count,
      href: listAddress(address, narrowed(value)),
    }));
  return [
    { name: "topic", choices: search.topic ? [] : choices(topics, (topic) => ({ ...first, topic })) },
    {
      name: "department",
      choices: search.department ? [] : choices(departments, (department) => ({ ...first, department })),
    },
    {
      name: "year",
      choices: search.year ? [] : choices(years, (year) => ({ ...first, year: Number(year) })),
    },
  ];
}
