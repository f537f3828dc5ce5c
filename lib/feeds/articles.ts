import "server-only";
import { db } from "@/lib/db";
import { findAgencyName } from "@/lib/departments/queries";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { writeFeed, type FeedTexts } from "./write";

const most = 30;

/** The newest published articles as Atom. */
export async function articlesFeed(locale: Locale, texts: FeedTexts): Promise<string> {
  const [articles, agency] = await Promise.all([
    db.article.findMany({
      where: { state: "published", publishedAt: { not: null } },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: most,
      select: {
        ...{ id: true, slug: true, title: true, titleEn: true, lead: true, leadEn: true, author: true },
        ...{ publishedAt: true, updatedAt: true },
        category: { select: { slug: true, name: true, nameEn: true } },
      },
    }),
    findAgencyName(locale),
  ]);
  const path = addressIn(locale, "/news");
  return writeFeed(
    {
      key: "news",
      title: texts.title,
      agency: agency ?? texts.agency,
      path,
      selfPath: `${path}/feed.xml`,
      locale,
    },
    articles.flatMap(
      ({ id, slug, title, titleEn, lead, leadEn, category, author, publishedAt, updatedAt }) =>
        publishedAt === null
          ? []
          : [
              {
                ...{ key: `article/${String(id)}`, title: named(title, titleEn, locale), author },
                ...{ path: `${path}/${slug}`, summary: named(lead, leadEn, locale), published: publishedAt },
                category:
                  category === null
                    ? null
                    : { name: named(category.name, category.nameEn, locale), term: category.slug },
                // A text may have been written long before it was published.
                updated: updatedAt > publishedAt ? updatedAt : publishedAt,
              },
            ],
    ),
  );
}
