import en from "@/lib/i18n/messages/en/server.json";
import vi from "@/lib/i18n/messages/vi/server.json";
import type { Locale } from "@/lib/i18n/locales";

/** Sentences the server says by itself, without Next: they must be there when nothing else is. */
export type ServerText = keyof typeof vi;
const texts: Record<Locale, Record<ServerText, string>> = { vi, en };

export function textIn(locale: Locale, key: ServerText): string {
  return texts[locale][key];
}

export function localeOfPath(path: string): Locale {
  return /^\/en(\/|$)/.test(path) ? "en" : "vi";
}
