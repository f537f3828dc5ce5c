import { setRequestLocale } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/messages";

/** The language of a page from its first segment, told to next-intl as well. Every page asks for it first. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  return locale;
}
