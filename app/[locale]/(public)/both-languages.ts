import type { Metadata } from "next";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";

/** Canonical address of a page and the same page in the other language; `path` is the one without a language. */
export function bothLanguages(locale: Locale, path: string): NonNullable<Metadata["alternates"]> {
  const vi = `${env().APP_URL}${path}`;
  const en = `${env().APP_URL}/en${path}`;
  return {
    canonical: locale === "vi" ? vi : en,
    languages: { vi, en, "x-default": vi },
  };
}
