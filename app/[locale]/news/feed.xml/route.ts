import { getTranslations } from "next-intl/server";
import { atom } from "@/lib/feeds/answer";
import { articlesFeed } from "@/lib/feeds/articles";
import { localeOf } from "@/lib/i18n/messages";
import { route } from "@/lib/route";

type Context = { params: Promise<{ locale: string }> };

/** /tin-tuc/feed.xml */
export const GET = route<Context>(async (_, { params }) => {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "feeds" });
  return atom(await articlesFeed(locale, { title: t("news"), agency: t("agency") }));
});
