import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ArticleData } from "@/components/articles/article-data";
import { ArticleText } from "@/components/articles/article-text";
import { ViewCount } from "@/components/published/view-count";
import { Latest } from "@/components/home/latest";
import { PrintButton } from "@/components/questions/print-button";
import { ReadArticle } from "@/components/site/read-article";
import { Gone } from "@/components/site/gone";
import { NotFound } from "@/components/site/not-found";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Link } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Time } from "@/components/ui/time";
import { findArticle, listRecentArticles } from "@/lib/articles/queries";
import { shownIn } from "@/lib/articles/shown";
import { findAgencyName } from "@/lib/departments/queries";
import { formatDate } from "@/lib/format";
import { getPathname } from "@/lib/i18n/navigation";
import { langOf, named } from "@/lib/i18n/named";
import { renderMarkdown } from "@/lib/markdown";
import { pageLocale } from "../../../page-locale";
import { newsAddress } from "../news-address";
import { articleMetadata, canonicalOf, imageOf } from "./article-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

const articleOf = cache(findArticle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const found = await articleOf((await params).slug);
  const t = await getTranslations({ locale, namespace: "common" });
  if (found === null || found === "gone")
    return { title: t(found === null ? "notFound.title" : "gone.title"), robots: { index: false } };
  return articleMetadata(found.article, locale, t("site.name"));
}

export default async function ArticlePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const [found, t, common] = await Promise.all([
    articleOf(slug),
    getTranslations("news"),
    getTranslations("common"),
  ]);
  if (found === null) return <NotFound />;
  if (found === "gone") return <Gone reason={t("gone")} />;
  const { article } = found;
  const [others, agency] = await Promise.all([listRecentArticles(6, slug), findAgencyName(locale)]);
  const news = getPathname({ locale, href: "/news" });
  const crumbs = [
    { text: common("navigation.home"), href: getPathname({ locale, href: "/" }) },
    { text: common("navigation.news"), href: news },
  ];
  const { title, lead, content, language } = shownIn(locale, article);
  const category = named(article.category, article.categoryEn, locale);
  const { cover, coverAlt: alt, coverCaption: caption, archivedAt } = article;
  return (
    <>
      <Breadcrumbs label={common("breadcrumbs")} items={crumbs} />
      <div className="-mt-6 grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <ArticleText
            {...{ title, lead, language, html: renderMarkdown(content), publishedAt: article.publishedAt }}
            category={
              category === "" ? null : (
                <Link
                  href={newsAddress(news, { q: "", category: article.categorySlug, page: 1 })}
                  className="underline-offset-4 hover:underline"
                >
                  {category}
                </Link>
              )
            }
            byline={article.author === "" ? null : t("author", { author: article.author })}
            picture={cover === null ? null : { cover, alt, caption }}
            notice={
              archivedAt === null && language === locale ? null : (
                <>
                  {archivedAt === null ? null : (
                    <NotificationBanner tone="warning" title={t("archived.title")}>
                      <p>{t("archived.text", { day: formatDate(archivedAt) })}</p>
                    </NotificationBanner>
                  )}
                  {language === locale ? null : <p className="text-muted">{t("vietnameseOnly")}</p>}
                </>
              )
            }
            facts={
              <span>
                {t("views")}:{" "}
                <ViewCount
                  address={`/api/views/article/${String(article.id)}`}
                  count={article.views}
                  locale={locale}
                />
              </span>
            }
          />
          <div className="no-print mt-8 flex flex-wrap gap-3">
            <ReadArticle lang={language} />
            <PrintButton text={t("print")} />
          </div>
        </div>
        <aside className="no-print">
          <Latest
            id="others"
            title={t("others")}
            empty={t("empty.title")}
            more={{ href: news, text: t("all") }}
            entries={others.map((other) => ({
              href: `${news}/${other.slug}`,
              title: named(other.title, other.titleEn, locale),
              lang: langOf(other.titleEn, locale),
              meta: other.publishedAt === null ? null : <Time value={other.publishedAt} />,
            }))}
          />
        </aside>
      </div>
      <ArticleData
        {...{ title, lead, language, publishedAt: article.publishedAt, updatedAt: article.updatedAt }}
        url={canonicalOf(article, locale)}
        image={imageOf(article)}
        author={article.author}
        section={article.category}
        publisher={agency ?? common("footer.agency")}
      />
    </>
  );
}
