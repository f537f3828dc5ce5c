import type { Locale } from "./locales";

/** The English name where the reader wants one and there is one, else the Vietnamese. */
export function named(vietnamese: string, english: string | null | undefined, locale: Locale): string {
  return locale === "en" && english ? english : vietnamese;
}
