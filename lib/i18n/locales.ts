/** Vietnamese is the default and has no prefix in addresses. */
export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "vi";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
