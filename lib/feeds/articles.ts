import "server-only";
import { createTranslator } from "use-intl/core";
import { db } from "@/lib/db";
import { findAgencyName } from "@/lib/departments/queries";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { named } from "@/lib/i18n/named";
import { writeFeed } from "./write";

const most = 30;

/** The newest published articles as Atom. */
export async function articlesFeed(locale: Locale): Promise<string> {
  const [articles, agency, messages] = await Promise.all([
    db.article.findMany({
      where: { state: "published", publishedAt: { not: null } },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: most,
      select: {
        ...{ id: true, slug: true, title: true, titleEn: true, lead: true, category: true, author: true },
        ...{ publishedAt: true, updatedAt: true },
      },
    }),
    findAgencyName(locale),
    messagesOf(locale),
  ]);
  const say = createTranslator({ locale, messages, namespace: "feeds" });
  const path = addressIn(locale, "/news");
  return writeFeed(
    {
      key: "news",
      title: say("news"),
      agency: agency ?? say("agency"),
      path,
      selfPath: `${path}/feed.xml`,
      locale,
    },
    articles.flatMap(({ id, slug, title, titleEn, lead, category, author, publishedAt, updatedAt }) =>
      publishedAt === null
        ? []
        : [
            {
              ...{ key: `article/${String(id)}`, title: named(title, titleEn, locale), author },
              ...{ path: `${path}/${slug}`, summary: lead, published: publishedAt },
              category: category === "" ? null : { name: category, term: category },
              // A text may have been written long before it was published.
              updated: updatedAt > publishedAt ? updatedAt : publishedAt,
            },
          ],
    ),
  );
}
