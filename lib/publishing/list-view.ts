import "server-only";
import { departmentNames } from "@/lib/departments/queries";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { activeFilters, type ActiveFilter } from "./active-filters";
import { feedAddress, listAddress, type ListSearch } from "./address";
import { facetLinks, type FacetLinks } from "./facet-links";
import { filterOptions, type FilterOptions } from "./filter-options";
import { listPublished, listedPerPage, type List } from "./list";
import { listFilterChoices, type FilterChoices } from "./queries";

/** A list of published questions in one language, with every address that leads on from it. */
export type ListView = Pick<List, "items" | "total" | "capped" | "corrected"> & {
  locale: Locale;
  /** Of the list without a search. */
  address: string;
  home: string;
  search: ListSearch;
  /** Nothing is asked of it: the first page of all. */
  isPlain: boolean;
  options: FilterOptions;
  active: ActiveFilter[];
  facets: FacetLinks[] | null;
  best: string;
  newest: string;
  pages: { count: number; href: (page: number) => string };
  /** Beyond the numbered pages; null where there is nothing to go to. */
  first: string | null;
  older: string | null;
  letters: string;
  feed: string | null;
  /** What a department is called in this language. */
  nameOf: (department: string) => string;
};

/** What all lists of a language have in common. */
export type ListNames = { choices: FilterChoices; nameOf: (department: string) => string };

export async function listNames(locale: Locale): Promise<ListNames> {
  const [choices, nameOf] = await Promise.all([listFilterChoices(), departmentNames(locale)]);
  return { choices, nameOf };
}

/** Null beyond the last page. `known` are the names for who has them already. */
export async function findListView(
  locale: Locale,
  search: ListSearch,
  known: ListNames | Promise<ListNames> = listNames(locale),
): Promise<ListView | null> {
  const names = Promise.resolve(known);
  const choices = names.then((all) => all.choices);
  const [list, { nameOf }] = await Promise.all([listPublished(search, choices), names]);
  if (list.items.length === 0 && (search.page > 1 || search.after !== null)) return null;
  return { ...viewOf(locale, search, list), nameOf };
}

function viewOf(locale: Locale, search: ListSearch, list: List): Omit<ListView, "nameOf"> {
  const { items, total, capped, corrected, facets, older, choices } = list;
  const address = addressIn(locale, "/questions");
  const options = filterOptions(choices, locale);
  const hrefOf = (change: Partial<ListSearch>): string => listAddress(address, { ...search, ...change });
  const following = { ...search, year: null, newest: false, page: 1, after: null };
  return {
    ...{ locale, address, search, items, total, capped, corrected, options },
    home: addressIn(locale, "/"),
    isPlain: listAddress(address, search) === address,
    active: activeFilters(address, search, options),
    facets: facets === null ? null : facetLinks(address, search, facets, locale),
    best: hrefOf({ newest: false, page: 1 }),
    newest: hrefOf({ newest: true, page: 1 }),
    pages: { count: Math.ceil(total / listedPerPage), href: (page) => hrefOf({ page }) },
    first: search.after === null ? null : hrefOf({ page: 1, after: null }),
    older: older === null ? null : hrefOf({ page: 1, after: older }),
    letters: listAddress(addressIn(locale, "/following"), following),
    feed: search.q === "" && search.year === null ? feedAddress(locale, search) : null,
  };
}
