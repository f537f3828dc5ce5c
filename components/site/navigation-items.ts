import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/locales";

const pages = [
  ["home", "/"],
  ["services", "/services"],
  ["statistics", "/statistics"],
  ["questions", "/questions"],
  ["news", "/news"],
  ["contact", "/contact"],
  ["track", "/track"],
  ["ask", "/ask"],
  ["signIn", "/sign-in"],
] as const;

export type NavigationKey = (typeof pages)[number][0];
export type NavigationItem = { key: NavigationKey; href: string };

/** The pages of the main navigation with the addresses people see. */
export function navigationItems(locale: Locale): NavigationItem[] {
  return pages.map(([key, href]) => ({ key, href: getPathname({ locale, href }) }));
}
