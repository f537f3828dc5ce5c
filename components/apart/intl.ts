import { createContext, useContext } from "react";
import { createTranslator, type AbstractIntlMessages } from "use-intl/core";
import { timeZone } from "@/lib/format";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";

/*
 * next-intl for what is rendered without Next around it (scripts/lib/bundle.mjs). A provider takes every message apart
 * that it shows, for each page anew; this one does so once.
 */
type Say = (key: string, values?: Record<string, string | number>) => string;
type Texts = { locale: Locale; messages: AbstractIntlMessages };

const known = new WeakMap<AbstractIntlMessages, Map<string, Say>>();

/** `messages`: one object per language, kept as long as the process. */
export const TextsContext = createContext<Texts>({ locale: defaultLocale, messages: {} });

export function useTranslations(namespace: string): Say {
  const texts = useContext(TextsContext);
  const translators = known.get(texts.messages) ?? new Map<string, Say>();
  known.set(texts.messages, translators);
  const say = translators.get(namespace) ?? sayIn(texts, namespace);
  translators.set(namespace, say);
  return say;
}

function sayIn({ locale, messages }: Texts, namespace: string): Say {
  const translate = createTranslator({ locale, timeZone, messages, namespace: namespace as never });
  // The components that ask are checked against next-intl's own types.
  return (key, values) => translate(key as never, values as never);
}
