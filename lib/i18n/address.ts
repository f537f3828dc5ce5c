import { defaultLocale, type Locale } from "./locales";
import paths from "./paths.json";

/** The address of a page, the same as Next's navigation has it, and there where that is out of reach, too. */
export function addressIn(
  locale: Locale,
  page: keyof typeof paths,
  params: Record<string, string> = {},
): string {
  const path = paths[page].replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? "");
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
