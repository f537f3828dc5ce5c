import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ArticleFacts } from "@/components/desk/articles/article-facts";
import { PreviewLink } from "@/components/desk/articles/preview-link";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { LinkButton } from "@/components/ui/link-button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { findArticleForDesk } from "@/lib/articles/find-for-desk";
import { mayEditArticles } from "@/lib/articles/policy";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { idField } from "@/lib/ids";
import { deskViewer } from "../../desk-viewer";
import { roundOf } from "../../form-round";
import { previewLinkAction } from "../actions";
import { doneSteps } from "../back-to-article";
import { Writing } from "../writing";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

const search = z.object({ done: z.enum(doneSteps).optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations("articles"))("form.label") };
}

/** One article: the writing, and beside it where it stands, its preview link and its history. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const { id: typed } = await params;
  const viewer = await deskViewer(`/desk/articles/${encodeURIComponent(typed)}`);
  const id = idField("article_unknown").safeParse(typed);
  if (!mayEditArticles(viewer) || !id.success) notFound();
  const article = await findArticleForDesk(viewer, id.data);
  if (article === null) notFound();
  const [t, locale] = await Promise.all([getTranslations("articles"), getLocale().then(localeOf)]);
  const { done } = search.parse(await searchParams);
  const address = { params: { id: String(article.id) } };
  const own = getPathname({ locale, href: { pathname: "/desk/articles/[id]", ...address } });
  const history = getPathname({ locale, href: { pathname: "/desk/articles/[id]/revisions", ...address } });
  const list = getPathname({ locale, href: "/desk/articles" });
  const { preview } = article;
  const url = (token: string) => `${env().APP_URL}${addressIn("vi", "/preview/[token]", { token })}`;
  return (
    <>
      <PageHeading
        title={article.title}
        crumbs={{ label: t("title"), items: [{ href: list, text: t("title") }] }}
      />
      <div className="mt-5 grid grid-cols-1 gap-6">
        {done === undefined ? null : <NotificationBanner tone="success" title={t(`done.${done}`)} />}
        <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <Writing address={own} locale={locale} article={article} round={await roundOf(searchParams)} />
          <div className="grid grid-cols-1 min-w-0 gap-6">
            <Section id="facts" title={t("facts.title")}>
              <ArticleFacts
                article={article}
                href={addressIn("vi", "/news/[slug]", { slug: article.slug })}
                locale={locale}
              />
            </Section>
            <Section id="link" title={t("link.title")}>
              <PreviewLink
                id={article.id}
                action={previewLinkAction}
                link={preview === null ? null : { url: url(preview.token), until: preview.until }}
              />
            </Section>
            <Section id="history" title={t("revisions.title")}>
              <LinkButton href={history} variant="secondary">
                {t("revisions.open")}
              </LinkButton>
            </Section>
          </div>
        </div>
      </div>
    </>
  );
}
