import type { Metadata } from "next";
import type { FoundArticle } from "@/lib/articles/queries";
import { hasEnglish, shownIn } from "@/lib/articles/shown";
import { coverAddress } from "@/lib/articles/status";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";

type Article = FoundArticle["article"];

/** Where the article stands for good: an English page without an English text is the Vietnamese one once more. */
export function canonicalOf(article: Article, locale: Locale): string {
  const own = hasEnglish(article) ? locale : "vi";
  return `${env().APP_URL}${addressIn(own, "/news/[slug]", { slug: article.slug })}`;
}

/** The widest JPEG: what every reader of links understands. Null without a picture. */
export function imageOf({ cover }: Article): string | null {
  return cover === null ? null : `${env().APP_URL}${coverAddress(cover.id, cover.width, "jpg")}`;
}

/** Title, canonical address, languages, and what is shown where somebody shares the link. */
export function articleMetadata(article: Article, locale: Locale, siteName: string): Metadata {
  const { title, lead, language } = shownIn(locale, article);
  const url = canonicalOf(article, locale);
  const image = imageOf(article);
  const [vi, en] = [canonicalOf(article, "vi"), canonicalOf(article, "en")];
  const { cover, coverAlt: alt } = article;
  const images =
    image === null || cover === null
      ? []
      : [{ url: image, width: cover.width, height: cover.height, alt, type: "image/jpeg" }];
  return {
    title,
    description: lead,
    alternates: {
      canonical: url,
      ...(hasEnglish(article) && { languages: { vi, en, "x-default": vi } }),
    },
    openGraph: {
      ...{ type: "article", title, description: lead, url, siteName, images },
      locale: language === "en" ? "en_GB" : "vi_VN",
      publishedTime: article.publishedAt.toISOString(),
      modifiedTime: article.updatedAt.toISOString(),
    },
    twitter: { card: image === null ? "summary" : "summary_large_image" },
    ...(article.state === "archived" && { robots: { index: false } }),
  };
}
