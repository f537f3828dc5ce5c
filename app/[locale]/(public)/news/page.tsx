import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticleEntry } from "@/components/articles/article-entry";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { articlesPerPage, listArticles } from "@/lib/articles/queries";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import { pageLocale } from "../../page-locale";
import { pageNumber } from "../page-number";
import { paginationLabels } from "../pagination-labels";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "news" });
  return { title: t("title"), description: t("lead") };
}

export default async function NewsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const current = pageNumber((await searchParams)["trang"]);
  const [t, { articles, total }, labels] = await Promise.all([
    getTranslations("news"),
    listArticles(current),
    paginationLabels(),
  ]);
  if (articles.length === 0 && current > 1) return <NotFound />;
  const address = getPathname({ locale, href: "/news" });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {articles.length === 0 ? (
        <EmptyState icon="file" title={t("empty.title")}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {articles.map(({ slug, title, titleEn, ...article }) => (
            <li key={slug}>
              <ArticleEntry href={`${address}/${slug}`} title={named(title, titleEn, locale)} {...article} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        current={current}
        total={Math.ceil(total / articlesPerPage)}
        href={(page) => (page === 1 ? address : `${address}?trang=${String(page)}`)}
        labels={labels}
      />
    </>
  );
}
