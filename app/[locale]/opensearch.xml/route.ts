import { getTranslations } from "next-intl/server";
import { localeOf } from "@/lib/i18n/messages";
import { route } from "@/lib/route";
import { openSearchDescription } from "@/lib/suggestions/open-search";

type Context = { params: Promise<{ locale: string }> };

/** What makes the portal's search one of the browser's own (OpenSearch 1.1). */
export const GET = route<Context>(async (_, { params }) => {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "feeds" });
  const xml = openSearchDescription(locale, { name: t("searchName"), description: t("searchDescription") });
  return new Response(xml, {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
});
