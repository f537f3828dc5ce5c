import { listAddress, type ListSearch } from "./address";
import type { FilterOptions } from "./filter-options";

/** What narrows a list, with the address of the list without it. */
export type ActiveFilter = { name: "q" | "topic" | "department" | "year"; value: string; without: string };

type Options = Pick<FilterOptions, "topics" | "departments">;

/** What narrows a list, by the names people know, each with the address of the list without it. */
export function activeFilters(
  address: string,
  search: ListSearch,
  { topics, departments }: Options,
): ActiveFilter[] {
  const first = { ...search, page: 1, after: null };
  const filter = (name: ActiveFilter["name"], value: string, without: ListSearch): ActiveFilter[] =>
    value === "" ? [] : [{ name, value, without: listAddress(address, without) }];
  return [
    ...filter("q", search.q, { ...first, q: "" }),
    ...filter("topic", nameIn(topics, search.topic), { ...first, topic: "" }),
    ...filter("department", nameIn(departments, search.department), { ...first, department: "" }),
    ...filter("year", String(search.year ?? ""), { ...first, year: null }),
  ];
}

function nameIn(options: Options["topics"], value: string): string {
  return options.find((option) => option.value === value)?.text ?? value;
}
