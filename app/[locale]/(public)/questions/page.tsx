import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuestionList } from "@/components/published/question-list";
import { NotFound } from "@/components/site/not-found";
import { env } from "@/lib/env";
import { getPathname } from "@/lib/i18n/navigation";
import { feedAddress, listAddress, parseListSearch } from "@/lib/publishing/address";
import { findListView } from "@/lib/publishing/list-view";
import { pageLocale } from "../../page-locale";
import { sharedMetadata } from "../../share-metadata";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const search = parseListSearch(await searchParams);
  const t = await getTranslations({ locale, namespace: "questions" });
  const title = search.q === "" ? t("title") : t("titleOf", { q: search.q });
  const path = listAddress(getPathname({ locale: "vi", href: "/questions" }), search);
  const { alternates, ...shared } = sharedMetadata({ locale, title, description: t("lead"), path });
  const feed = search.q === "" && search.year === null ? env().APP_URL + feedAddress(locale, search) : null;
  return {
    ...{ title, ...shared },
    alternates: { ...alternates, ...(feed !== null && { types: { "application/atom+xml": feed } }) },
    ...(search.q === "" ? {} : { robots: { index: false, follow: true } }),
  };
}

/** Searches of readers are mostly answered before Next (lib/server/search-pages.ts), by the same component. */
export default async function QuestionsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const view = await findListView(locale, parseListSearch(await searchParams));
  return view === null ? <NotFound /> : <QuestionList view={view} />;
}
