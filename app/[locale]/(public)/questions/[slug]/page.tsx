import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Latest } from "@/components/home/latest";
import { MeToo } from "@/components/followers/me-too";
import { ThanksNotice } from "@/components/followers/thanks-notice";
import { Outdated } from "@/components/published/outdated";
import { PublicAnswer } from "@/components/published/public-answer";
import { PublicFacts } from "@/components/published/public-facts";
import { QaPageData } from "@/components/published/qa-page-data";
import { QuestionTools } from "@/components/published/question-tools";
import { LegalBasis } from "@/components/questions/legal-basis";
import { BreadcrumbData } from "@/components/site/breadcrumb-data";
import { Gone } from "@/components/site/gone";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Time } from "@/components/ui/time";
import { departmentNames, findAgencyName } from "@/lib/departments/queries";
import { env } from "@/lib/env";
import { getPathname } from "@/lib/i18n/navigation";
import { renderMarkdown } from "@/lib/markdown";
import { listAddress } from "@/lib/publishing/address";
import { findPublic } from "@/lib/publishing/find-public";
import { relatedTo } from "@/lib/publishing/queries";
import { excerptOf } from "@/lib/search/snippets";
import { pageLocale } from "../../../page-locale";
import { sharedMetadata } from "../../../share-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

const pageOf = cache(findPublic);
const descriptionLength = 160;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const found = await pageOf((await params).slug);
  if (found?.state !== "published") {
    const t = await getTranslations({ locale, namespace: "common" });
    return { title: t(found === null ? "notFound.title" : "gone.title"), robots: { index: false } };
  }
  const { title, answer, slug } = found.question;
  const description = excerptOf(answer, [], descriptionLength)
    .map(({ text }) => text)
    .join("");
  const path = `${getPathname({ locale: "vi", href: "/questions" })}/${slug}`;
  return { title, ...sharedMetadata({ locale, title, description, path, card: slug, type: "article" }) };
}

export default async function QuestionPage({ params }: Props) {
  const locale = await pageLocale(params);
  const found = await pageOf((await params).slug);
  if (found === null) return <NotFound />;
  if (found.state === "gone") return <Gone reason={found.reason ?? undefined} />;
  const { question } = found;
  const [t, common, related, agency, nameOf] = await Promise.all([
    getTranslations("questions"),
    getTranslations("common"),
    relatedTo(question),
    findAgencyName(locale),
    departmentNames(locale),
  ]);
  const list = getPathname({ locale, href: "/questions" });
  const crumbs = [
    { text: common("navigation.home"), href: getPathname({ locale, href: "/" }) },
    { text: common("navigation.questions"), href: list },
  ];
  const url = `${env().APP_URL}${list}/${question.slug}`;
  const following = getPathname({ locale, href: "/following" });
  const followed = (topic: string, department: string): string | null =>
    topic + department === "" ? null : listAddress(following, { q: "", topic, department, year: null });
  return (
    <>
      <PageHeading
        lang="vi"
        title={question.title}
        crumbs={{ label: common("breadcrumbs"), items: crumbs }}
      />
      <ThanksNotice />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <article data-source-id={question.sourceId ?? undefined} className="grid min-w-0 content-start gap-8">
          {question.content === question.title ? null : (
            <section aria-labelledby="question">
              <h2 id="question" className="text-xl">
                {t("question")}
              </h2>
              <p lang="vi" className="mt-3 max-w-[44rem] whitespace-pre-line">
                {question.content}
              </p>
              {question.askerName === null ? null : (
                <p className="mt-2 text-muted">{t("askedBy", { name: question.askerName })}</p>
              )}
            </section>
          )}
          {question.awaitsCorrection ? (
            <NotificationBanner tone="warning" title={t("awaitsCorrection")} />
          ) : null}
          <Outdated citations={question.citations} />
          <PublicAnswer
            title={t("answer")}
            text={question.answer}
            html={question.markdown ? renderMarkdown(question.answer) : null}
          />
          <LegalBasis citations={question.citations} level={2} />
          <PublicFacts
            question={{ ...question, departmentName: nameOf(question.departmentName) }}
            locale={locale}
            list={list}
          />
          <MeToo question={question} locale={locale} />
          <QuestionTools
            title={question.title}
            url={url}
            ask={getPathname({ locale, href: "/ask" })}
            follow={{
              question: getPathname({
                locale,
                href: { pathname: "/questions/[slug]/follow", params: { slug: question.slug } },
              }),
              topic: followed(question.topic?.slug ?? "", ""),
              department: followed("", question.department?.code ?? ""),
            }}
          />
        </article>
        <aside className="no-print">
          <Latest
            id="related"
            title={t("related")}
            empty={t("noRelated")}
            more={{ href: list, text: t("all") }}
            entries={related.map(({ slug, title, departmentName, answeredAt }) => ({
              href: `${list}/${slug}`,
              title,
              lang: "vi",
              meta: (
                <>
                  {departmentName === "" ? null : <span>{nameOf(departmentName)}</span>}
                  {answeredAt === null ? null : <Time value={answeredAt} />}
                </>
              ),
            }))}
          />
        </aside>
      </div>
      <QaPageData url={url} agency={agency ?? common("site.name")} question={question} />
      <BreadcrumbData
        crumbs={crumbs.map(({ text, href }) => ({ text, url: env().APP_URL + href }))}
        current={question.title}
      />
    </>
  );
}
