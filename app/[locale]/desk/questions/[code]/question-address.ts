import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

/** Where the editor asks for the passages that may go into the answer to a question. */
export function insertionsAddress(locale: Locale, code: string): string {
  const route = getPathname({ locale, href: "/desk/insertions" });
  return `${route}?${new URLSearchParams({ code }).toString()}`;
}

/** The answer of a question as its asker will see it. */
export function previewAddress(locale: Locale, code: string): string {
  return getPathname({ locale, href: { pathname: "/desk/questions/[code]/preview", params: { code } } });
}

/** The address of a question's page at the desk, by code. */
export function questionAddress(locale: Locale): (code: string) => string {
  return (code) => getPathname({ locale, href: { pathname: "/desk/questions/[code]", params: { code } } });
}
