import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ActionForm } from "@/components/desk/action-form";
import { RevisionChanges } from "@/components/desk/articles/revision-changes";
import { RevisionTable } from "@/components/desk/articles/revision-table";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { findArticleForDesk } from "@/lib/articles/find-for-desk";
import { findRevision, listRevisions, type Revision } from "@/lib/articles/list-revisions";
import { mayEditArticles } from "@/lib/articles/policy";
import type { Locale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import { idField } from "@/lib/ids";
import { deskViewer } from "../../../desk-viewer";
import { restoreAction } from "../../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

/** The revision looked at; the newest when none is named. */
const search = z.object({ number: idField("article_revision_unknown").optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations("articles"))("revisions.title") };
}

/** Every saved text, what each changed, and the way back to it. */
export default async function RevisionsPage({ params, searchParams }: Props) {
  const { id: typed } = await params;
  const viewer = await deskViewer(`/desk/articles/${encodeURIComponent(typed)}/phien-ban`);
  const id = idField("article_unknown").safeParse(typed);
  if (!mayEditArticles(viewer) || !id.success) notFound();
  const [article, revisions, { number }] = await Promise.all([
    findArticleForDesk(viewer, id.data),
    listRevisions(viewer, id.data),
    searchParams.then((given) => search.parse(given)),
  ]);
  const newest = revisions[0]?.number ?? 1;
  const found = await findRevision(viewer, id.data, number ?? newest);
  if (article === null || found === null) notFound();
  const [t, locale] = await Promise.all([getTranslations("articles"), getLocale().then(localeOf)]);
  const { revision, before } = found;
  const list = getPathname({ locale, href: "/desk/articles" });
  const own = getPathname({
    locale,
    href: { pathname: "/desk/articles/[id]", params: { id: String(article.id) } },
  });
  const crumbs = [
    { href: list, text: t("title") },
    { href: own, text: article.title },
  ];
  return (
    <>
      <PageHeading
        title={t("revisions.title")}
        lead={t("revisions.lead")}
        crumbs={{ label: t("title"), items: crumbs }}
      />
      <div className="mt-5 grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_28rem]">
        <Section id="changes" title={t("revisions.changes", { number: revision.number })}>
          <p className="text-muted">
            {before === null ? t("revisions.first") : t("revisions.changesSince", { number: before.number })}
          </p>
          <RevisionChanges
            before={before === null ? null : textsOf(before, locale)}
            after={textsOf(revision, locale)}
          />
          {revision.number === newest ? null : (
            <ActionForm
              name="restore"
              action={restoreAction}
              hidden={{ id: article.id, version: article.version, number: revision.number }}
              submit={t("revisions.restore", { number: revision.number })}
              variant="secondary"
            />
          )}
        </Section>
        <RevisionTable
          rows={revisions}
          newest={newest}
          shown={revision.number}
          href={(one) => `?number=${String(one)}`}
        />
      </div>
    </>
  );
}

function textsOf({ category, titleEn, ...texts }: Revision, locale: Locale) {
  return {
    ...texts,
    titleEn,
    category: category === null ? "" : named(category.name, category.nameEn, locale),
  };
}
