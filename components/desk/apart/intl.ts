import { createContext, useContext } from "react";
import { createTranslator } from "use-intl/core";
import { timeZone } from "@/lib/format";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { texts as en } from "../texts-en";
import { texts as vi } from "../texts-vi";

/*
 * next-intl for inbox-markup.tsx (scripts/lib/bundle.mjs). A provider takes every message apart that it shows, for each
 * page anew; this one does so once.
 */
type Say = (key: string, values?: Record<string, string | number>) => string;

const messages = { vi, en };
const known = new Map<string, Say>();

export const LocaleContext = createContext<Locale>(defaultLocale);

export function useTranslations(namespace: string): Say {
  const locale = useContext(LocaleContext);
  const key = `${locale} ${namespace}`;
  const say = known.get(key) ?? sayIn(locale, namespace);
  known.set(key, say);
  return say;
}

function sayIn(locale: Locale, namespace: string): Say {
  const translate = createTranslator({
    ...{ locale, timeZone, messages: messages[locale] },
    namespace: namespace as never,
  });
  // The components that ask are checked against next-intl's own types.
  return (key, values) => translate(key as never, values as never);
}
