import type { AbstractIntlMessages } from "use-intl/core";
import { defaultLocale, isLocale, type Locale } from "./locales";
import { namespaces } from "./namespaces";

type Messages = Record<string, Record<string, unknown>>;

const loaded = new Map<Locale, Promise<Messages>>();

/** All texts of a language, read once per process. Serves pages, mail and the server alike. */
export function messagesOf(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale) ?? load(locale);
  loaded.set(locale, known);
  return known;
}

/** The texts a page hands to its client components: only the namespaces they use. */
export async function pickMessages(
  locale: Locale,
  names: readonly (typeof namespaces)[number][],
): Promise<AbstractIntlMessages> {
  const all = await messagesOf(locale);
  return Object.fromEntries(names.map((name) => [name, all[name] as AbstractIntlMessages]));
}

/** Some texts of one namespace, for a client component that uses few of many. */
export async function pickTexts(
  locale: Locale,
  name: (typeof namespaces)[number],
  keys: readonly string[],
): Promise<AbstractIntlMessages> {
  const all = Object.entries((await messagesOf(locale))[name] ?? {});
  const picked = Object.fromEntries(all.filter(([key]) => keys.includes(key)));
  return { [name]: picked as AbstractIntlMessages };
}

async function load(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    namespaces.map(async (name) => {
      const file = (await import(`./messages/${locale}/${name}.json`)) as {
        default: Record<string, unknown>;
      };
      return [name, file.default] as const;
    }),
  );
  return Object.fromEntries(files);
}

export function localeOf(value: unknown): Locale {
  return isLocale(value) ? value : defaultLocale;
}
