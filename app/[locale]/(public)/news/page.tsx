import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticleEntry, LeadArticle } from "@/components/articles/article-entry";
import { NewsSearch } from "@/components/articles/news-search";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import {
  articlesPerPage,
  listArticles,
  listNewsCategories,
  type ListedArticle,
} from "@/lib/articles/queries";
import { newsSearch } from "@/lib/articles/schema";
import type { Locale } from "@/lib/i18n/locales";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import { getPathname } from "@/lib/i18n/navigation";
import { langOf, named } from "@/lib/i18n/named";
import { pageLocale } from "../../page-locale";
import { paginationLabels } from "../pagination-labels";
import { newsAddress } from "./news-address";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "news" });
  const feed = env().APP_URL + addressIn(locale, "/news/feed.xml");
  return {
    title: t("title"),
    description: t("lead"),
    alternates: { types: { "application/atom+xml": feed } },
  };
}

/** The newest article large on top, then the others; a search or a category shows a plain list. */
export default async function NewsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const search = newsSearch.parse(await searchParams);
  const [t, { articles, total }, categories, labels] = await Promise.all([
    getTranslations("news"),
    listArticles(search),
    listNewsCategories(),
    paginationLabels(),
  ]);
  const known = search.category === "" || categories.some(({ slug }) => slug === search.category);
  if (!known || (articles.length === 0 && search.page > 1)) return <NotFound />;
  const address = getPathname({ locale, href: "/news" });
  const entries = articles.map((article) => entryOf(article, address, locale));
  const isFront = search.q === "" && search.category === "" && search.page === 1;
  const lead = isFront ? entries[0] : undefined;
  const tab = (category: string, text: string, count?: number) => ({
    ...{ text, ...(count !== undefined && { count }), current: search.category === category },
    href: newsAddress(address, { q: search.q, category, page: 1 }),
  });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <NewsSearch action={address} q={search.q} category={search.category} />
      <Tabs
        label={t("categories.label")}
        tabs={[
          tab("", t("categories.all")),
          ...categories.map(({ slug, name, nameEn, count }) => tab(slug, named(name, nameEn, locale), count)),
        ]}
      />
      {search.q === "" ? null : (
        <p role="status" className="text-lg font-semibold">
          {t("search.found", { count: total, q: search.q })}
        </p>
      )}
      {entries.length === 0 ? (
        <EmptyState icon="file" title={t(search.q === "" ? "empty.title" : "search.empty")}>
          <p>{t(search.q === "" ? "empty.text" : "search.emptyText")}</p>
        </EmptyState>
      ) : null}
      {lead === undefined ? null : <LeadArticle {...lead} />}
      {entries.length > (lead ? 1 : 0) ? (
        <ul className="divide-y divide-line border-y border-line">
          {entries.slice(lead ? 1 : 0).map((entry) => (
            <li key={entry.href}>
              <ArticleEntry {...entry} />
            </li>
          ))}
        </ul>
      ) : null}
      <Pagination
        current={search.page}
        total={Math.ceil(total / articlesPerPage)}
        href={(page) => newsAddress(address, { ...search, page })}
        labels={labels}
      />
    </>
  );
}

function entryOf(article: ListedArticle, address: string, locale: Locale) {
  const { slug, title, titleEn, lead, leadEn, category, categoryEn, ...more } = article;
  return {
    ...more,
    href: `${address}/${slug}`,
    title: named(title, titleEn, locale),
    lang: langOf(titleEn, locale),
    lead: named(lead, leadEn, locale),
    leadLang: langOf(leadEn, locale),
    category: named(category, categoryEn, locale),
  };
}
