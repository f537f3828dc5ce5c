import { defaultLocale, type Locale } from "./locales";
import paths from "./paths.json";

/** The address of a page where Next's navigation is out of reach: in route handlers, letters and tests. */
export function addressIn(
  locale: Locale,
  page: keyof typeof paths,
  params: Record<string, string> = {},
): string {
  const path = paths[page].replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? "");
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
