import { getTranslations } from "next-intl/server";
import { AppError } from "@/lib/errors";
import { atom } from "@/lib/feeds/answer";
import { questionsFeed } from "@/lib/feeds/questions";
import { localeOf } from "@/lib/i18n/messages";
import { parseListSearch } from "@/lib/publishing/address";
import { route } from "@/lib/route";

type Context = { params: Promise<{ locale: string }> };

/** /feed.xml?linh-vuc=&don-vi= */
export const GET = route<Context>(async (request, { params }) => {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "feeds" });
  const search = parseListSearch(Object.fromEntries(new URL(request.url).searchParams));
  const feed = await questionsFeed(locale, search, { title: t("questions"), agency: t("agency") });
  if (feed === null) throw new AppError("not_found");
  return atom(feed);
});
