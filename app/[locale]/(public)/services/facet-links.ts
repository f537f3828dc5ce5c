import type { ActiveFilter } from "@/lib/publishing/active-filters";
import type { FacetLinks } from "@/lib/publishing/facet-links";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import type { ServiceFacet, ServiceFacets } from "@/lib/services/facets";
import type { ServiceSearch } from "@/lib/services/schema";
import { servicesAddress } from "./services-address";

/** Each choice with the address of the search it narrows to. A filter that is set already offers nothing. */
export function serviceFacetLinks(
  base: string,
  search: ServiceSearch,
  { topics, departments }: ServiceFacets,
  locale: Locale,
): FacetLinks[] {
  const choices = (facets: readonly ServiceFacet[], narrowed: (value: string) => Partial<ServiceSearch>) =>
    facets.map(({ value, name, nameEn, count }) => ({
      text: named(name, nameEn, locale),
      count,
      href: servicesAddress(base, { ...search, page: 1, ...narrowed(value) }),
    }));
  return [
    { name: "topic", choices: search.topic ? [] : choices(topics, (topic) => ({ topic })) },
    {
      name: "department",
      choices: search.department ? [] : choices(departments, (department) => ({ department })),
    },
  ];
}

/** What narrows the list, by the names people know, each with the address of the list without it. */
export function activeServiceFilters(
  base: string,
  search: ServiceSearch,
  { topics, departments }: ServiceFacets,
  locale: Locale,
): ActiveFilter[] {
  const filter = (
    name: ActiveFilter["name"],
    value: string,
    { facets, without }: { facets: readonly ServiceFacet[]; without: Partial<ServiceSearch> },
  ): ActiveFilter[] => {
    if (value === "") return [];
    const known = facets.find((facet) => facet.value === value);
    const text = known === undefined ? value : named(known.name, known.nameEn, locale);
    return [{ name, value: text, without: servicesAddress(base, { ...search, page: 1, ...without }) }];
  };
  return [
    ...filter("q", search.q, { facets: [], without: { q: "" } }),
    ...filter("topic", search.topic, { facets: topics, without: { topic: "" } }),
    ...filter("department", search.department, { facets: departments, without: { department: "" } }),
  ];
}
