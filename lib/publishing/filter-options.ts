import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import type { FilterChoices } from "./queries";

export type FilterOptions = Record<"topics" | "departments" | "years", { value: string; text: string }[]>;

/** What the fields of a filter offer, in the reader's language. */
export function filterOptions({ topics, departments, years }: FilterChoices, locale: Locale): FilterOptions {
  return {
    topics: topics.map(({ slug, name, nameEn }) => ({ value: slug, text: named(name, nameEn, locale) })),
    departments: departments.map(({ code, name, nameEn }) => ({
      value: code,
      text: named(name, nameEn, locale),
    })),
    years: years.map((year) => ({ value: String(year), text: String(year) })),
  };
}
