import "server-only";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { escapeXml } from "@/lib/xml";
import type { Suggestion } from "./status";

/** Tells a browser how the portal is searched and where its suggestions come from (OpenSearch 1.1, draft 6). */
export function openSearchDescription(
  locale: Locale,
  { name, description }: { name: string; description: string },
): string {
  const { APP_URL } = env();
  const search = `${APP_URL}${addressIn(locale, "/questions")}?q={searchTerms}`;
  const suggestions = `${APP_URL}/api/opensearch?locale=${locale}&q={searchTerms}`;
  const self = APP_URL + addressIn(locale, "/opensearch.xml");
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(name)}</ShortName>
<Description>${escapeXml(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${locale}</Language>
<Image width="16" height="16" type="image/svg+xml">${escapeXml(APP_URL)}/icon.svg</Image>
<Url type="text/html" method="get" template="${escapeXml(search)}"/>
<Url type="application/x-suggestions+json" method="get" template="${escapeXml(suggestions)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>
</OpenSearchDescription>
`;
}

/** [what was typed, [what may be meant], [what kind it is], [where it leads]] (OpenSearch Suggestions 1.0). */
export function openSearchSuggestions(q: string, suggestions: readonly Suggestion[]): string {
  const { APP_URL } = env();
  return JSON.stringify([
    q,
    suggestions.map(({ text }) => text),
    suggestions.map(() => ""),
    suggestions.map(({ href }) => APP_URL + href),
  ]);
}
