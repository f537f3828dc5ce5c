import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticleText } from "@/components/articles/article-text";
import { NotFound } from "@/components/site/not-found";
import { Link } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { findPreview } from "@/lib/articles/find-preview";
import { hasEnglish, shownIn } from "@/lib/articles/shown";
import { formatDateTime } from "@/lib/format";
import { addressIn } from "@/lib/i18n/address";
import { named } from "@/lib/i18n/named";
import { renderMarkdown } from "@/lib/markdown";
import { pageLocale } from "../../../page-locale";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "news.preview" });
  return { title: t("title"), robots: { index: false, follow: false, noarchive: true } };
}

/** An article before it is published, for whoever has the link: never kept, never found by a search engine. */
export default async function PreviewPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const article = await findPreview(token);
  if (article === null) return <NotFound />;
  const t = await getTranslations("news");
  const { content, ...shown } = shownIn(locale, article);
  const { cover, coverAlt: alt, coverCaption: caption, previewUntil } = article;
  const other = locale === "en" ? ("vi" as const) : ("en" as const);
  return (
    <>
      <NotificationBanner tone="warning" title={t("preview.notice")}>
        {previewUntil === null ? null : <p>{t("preview.text", { time: formatDateTime(previewUntil) })}</p>}
        {hasEnglish(article) ? (
          <p>
            <Link href={addressIn(other, "/preview/[token]", { token })} className="text-link underline">
              {t(other === "en" ? "preview.english" : "preview.vietnamese")}
            </Link>
          </p>
        ) : null}
      </NotificationBanner>
      <ArticleText
        {...shown}
        html={renderMarkdown(content)}
        publishedAt={article.publishedAt ?? article.scheduledFor}
        category={named(article.category, article.categoryEn, locale) || null}
        byline={article.author === "" ? null : t("author", { author: article.author })}
        picture={cover === null ? null : { cover, alt, caption, token }}
      />
    </>
  );
}
