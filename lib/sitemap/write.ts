import "server-only";
import { env } from "@/lib/env";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { escapeXml } from "@/lib/xml";

export type Place = { path: string; changed: Date | null };

const open = `<?xml version="1.0" encoding="UTF-8"?>\n`;
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The list of the parts (sitemaps.org). */
export function writeIndex(parts: readonly Place[]): string {
  const entries = parts.map((part) => `<sitemap>${place(part)}</sitemap>\n`).join("");
  return `${open}<sitemapindex xmlns="${schema}">\n${entries}</sitemapindex>\n`;
}

export const partStart = `${open}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
export const partEnd = "</urlset>\n";

/** A page in every language, each with all of them beside it, as search engines ask for it. `path` is the Vietnamese. */
export function writePage({ path, changed }: Place): string {
  const own = (locale: string): string =>
    locale === defaultLocale ? path : `/${locale}${path === "/" ? "" : path}`;
  const beside = [...locales.map((locale) => [locale, own(locale)] as const), ["x-default", path] as const]
    .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(href)}"/>`)
    .join("");
  return locales.map((locale) => `<url>${place({ path: own(locale), changed })}${beside}</url>\n`).join("");
}

function place({ path, changed }: Place): string {
  const when = changed === null ? "" : `<lastmod>${changed.toISOString()}</lastmod>`;
  return `<loc>${address(path)}</loc>${when}`;
}

function address(path: string): string {
  return escapeXml(env().APP_URL + path);
}
