import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

/** The address of a question's page at the desk, by code. */
export function questionAddress(locale: Locale): (code: string) => string {
  return (code) => getPathname({ locale, href: { pathname: "/desk/questions/[code]", params: { code } } });
}
