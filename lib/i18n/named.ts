import type { Locale } from "./locales";

/** The English name where the reader wants one and there is one, else the Vietnamese. */
export function named(vietnamese: string, english: string | null | undefined, locale: Locale): string {
  return locale === "en" && english ? english : vietnamese;
}

/** `vi` where named() gives a Vietnamese text to a page that is English. */
export function langOf(english: string | null | undefined, locale: Locale): "vi" | undefined {
  return locale === "en" && !english ? "vi" : undefined;
}

/**
 * A text in the reader's language where there is one, else the Vietnamese one and `lang` to say so: what reads a page
 * aloud must know.
 */
export function inLanguage(
  vietnamese: string,
  english: string,
  locale: Locale,
): { text: string; lang?: "vi" } {
  if (locale === "vi") return { text: vietnamese };
  return english === "" ? { text: vietnamese, lang: "vi" } : { text: english };
}
