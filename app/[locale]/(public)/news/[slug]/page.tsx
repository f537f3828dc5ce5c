import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ArticleText } from "@/components/articles/article-text";
import { Latest } from "@/components/home/latest";
import { NotFound } from "@/components/site/not-found";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Time } from "@/components/ui/time";
import { findArticle, listRecentArticles } from "@/lib/articles/queries";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import { renderMarkdown } from "@/lib/markdown";
import { pageLocale } from "../../../page-locale";

type Props = { params: Promise<{ locale: string; slug: string }> };

const articleOf = cache(findArticle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const article = await articleOf((await params).slug);
  if (article === null) {
    const t = await getTranslations("common.notFound");
    return { title: t("title"), robots: { index: false } };
  }
  return { title: named(article.title, article.titleEn, locale), description: article.lead };
}

export default async function ArticlePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const article = await articleOf(slug);
  if (article === null) return <NotFound />;
  const [t, common, others] = await Promise.all([
    getTranslations("news"),
    getTranslations("common"),
    listRecentArticles(5, slug),
  ]);
  const news = getPathname({ locale, href: "/news" });
  const crumbs = [
    { text: common("navigation.home"), href: getPathname({ locale, href: "/" }) },
    { text: common("navigation.news"), href: news },
  ];
  return (
    <>
      <Breadcrumbs label={common("breadcrumbs")} items={crumbs} />
      <div className="-mt-6 grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ArticleText
          title={named(article.title, article.titleEn, locale)}
          lead={article.lead}
          html={renderMarkdown(article.content)}
          publishedAt={article.publishedAt}
          category={article.category}
          byline={article.author === "" ? null : t("author", { author: article.author })}
        />
        <aside className="no-print">
          <Latest
            id="others"
            title={t("others")}
            empty={t("empty.title")}
            more={{ href: news, text: t("all") }}
            entries={others.map((other) => ({
              href: `${news}/${other.slug}`,
              title: named(other.title, other.titleEn, locale),
              meta: other.publishedAt === null ? null : <Time value={other.publishedAt} />,
            }))}
          />
        </aside>
      </div>
    </>
  );
}
