import "server-only";
import { Feed } from "feed";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { cleanXml } from "@/lib/xml";

export type Entry = {
  /** What stays of it whatever becomes of its address: `question/HD.2026.000001`. */
  key: string;
  title: string;
  path: string;
  summary: string;
  author: string;
  category: { name: string; term: string } | null;
  published: Date;
  updated: Date;
};
/** In the reader's language; the agency is named so where none is on record. */
export type FeedTexts = { title: string; agency: string };
type About = { key: string; title: string; agency: string; path: string; selfPath: string; locale: Locale };

/** The year the portal's tag: URIs began (RFC 4151); it must never change, or every reader sees everything anew. */
const tagged = "2026";

/**
 * An Atom feed (RFC 4287), entries newest first. Its own date is that of its newest change: the same entries are the
 * same bytes, so that a reader who has them gets a 304.
 */
export function writeFeed(
  { key, title, agency, path, selfPath, locale }: About,
  entries: readonly Entry[],
): string {
  const { APP_URL } = env();
  const tag = (own: string): string => `tag:${new URL(APP_URL).hostname},${tagged}:${own}`;
  const newest = entries.reduce((latest, { updated }) => Math.max(latest, updated.getTime()), 0);
  const feed = new Feed({
    ...{ id: tag(`feed/${locale}/${key}`), title: cleanXml(title), author: { name: cleanXml(agency) } },
    ...{ link: APP_URL + path, feedLinks: { atom: APP_URL + selfPath } },
    ...{ updated: new Date(newest), generator: false as const },
  });
  for (const entry of entries)
    feed.addItem({
      ...{ id: tag(entry.key), link: APP_URL + entry.path },
      // Both are declared as HTML by the library, so what people wrote is escaped once for it.
      ...{ title: asHtml(entry.title), description: asHtml(entry.summary) },
      ...{ date: entry.updated, published: entry.published },
      author: [{ name: cleanXml(entry.author === "" ? agency : entry.author) }],
      ...(entry.category !== null && {
        category: [{ name: cleanXml(entry.category.name), term: entry.category.term }],
      }),
    });
  return feed.atom1().replace("<feed ", `<feed xml:lang="${locale}" `);
}

/** "<b>" in a title is text: HTML that shows it as such. */
function asHtml(text: string): string {
  return cleanXml(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
