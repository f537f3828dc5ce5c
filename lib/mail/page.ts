import "server-only";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

/** The full address of a page of the portal, for letters. `path` is the one people see. */
export function page(locale: Locale, path: string): string {
  return `${env().APP_URL}${locale === "vi" ? "" : `/${locale}`}${path}`;
}
