import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Latest } from "@/components/home/latest";
import { ServiceData } from "@/components/services/service-data";
import { ServicePapers } from "@/components/services/service-papers";
import { ServiceState } from "@/components/services/service-state";
import { ServiceText } from "@/components/services/service-text";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";
import { departmentNames } from "@/lib/departments/queries";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import { inLanguage, named } from "@/lib/i18n/named";
import { renderMarkdown } from "@/lib/markdown";
import { findService } from "@/lib/services/queries";
import { questionsAbout } from "@/lib/services/related";
import { pageLocale } from "../../../page-locale";
import { bothLanguages } from "../../both-languages";
import { serviceFacts } from "./facts";
import { ServiceWays } from "./ways";

type Props = { params: Promise<{ locale: string; slug: string }> };

const serviceOf = cache(findService);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const service = await serviceOf((await params).slug);
  if (service === null) {
    const t = await getTranslations("common.notFound");
    return { title: t("title"), robots: { index: false } };
  }
  return {
    title: inLanguage(service.title, service.titleEn, locale).text,
    description: inLanguage(service.summary, service.summaryEn, locale).text,
    alternates: bothLanguages(locale, addressIn("vi", "/services/[slug]", { slug: service.slug })),
    ...(service.active ? {} : { robots: { index: false } }),
  };
}

export default async function ServicePage({ params }: Props) {
  const locale = await pageLocale(params);
  const service = await serviceOf((await params).slug);
  if (service === null) return <NotFound />;
  const [t, common, facts, related, nameOf] = await Promise.all([
    getTranslations("services"),
    getTranslations("common"),
    serviceFacts(service, locale),
    questionsAbout(service),
    departmentNames(locale),
  ]);
  const { slug, topic, department, successor } = service;
  const list = addressIn(locale, "/services");
  const questions = addressIn(locale, "/questions");
  const title = inLanguage(service.title, service.titleEn, locale);
  const summary = inLanguage(service.summary, service.summaryEn, locale);
  const departmentName = department === null ? null : named(department.name, department.nameEn, locale);
  const steps = inLanguage(service.steps, service.stepsEn, locale);
  const crumbs = [
    { text: common("navigation.home"), href: addressIn(locale, "/") },
    { text: t("title"), href: list },
    ...(topic === null
      ? []
      : [
          {
            text: named(topic.name, topic.nameEn, locale),
            href: `${list}?${new URLSearchParams({ "linh-vuc": topic.slug }).toString()}`,
          },
        ]),
  ];
  return (
    <>
      <PageHeading
        title={title.text}
        lead={summary.text === "" ? undefined : <p lang={summary.lang}>{summary.text}</p>}
        crumbs={{ label: common("breadcrumbs"), items: crumbs }}
      />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <article className="grid grid-cols-1 min-w-0 content-start gap-8">
          <ServiceState
            active={service.active}
            endedOn={service.endedOn}
            successor={
              successor === null
                ? null
                : {
                    href: `${list}/${successor.slug}`,
                    title: inLanguage(successor.title, successor.titleEn, locale).text,
                    code: successor.code,
                  }
            }
            confirmedOn={service.confirmedOn}
            department={departmentName}
          />
          <SummaryList rows={facts} />
          <ServiceWays service={service} locale={locale} />
          {service.papers.length === 0 ? null : (
            <section aria-labelledby="papers">
              <h2 id="papers" className="text-xl">
                {t("detail.papers")}
              </h2>
              <ServicePapers papers={service.papers} locale={locale} />
            </section>
          )}
          {steps.text === "" ? null : (
            <ServiceText
              id="steps"
              title={t("detail.steps")}
              html={renderMarkdown(steps.text)}
              lang={steps.lang}
            />
          )}
          {service.legalBasis === "" ? null : (
            <ServiceText
              id="legalBasis"
              title={t("detail.legalBasis")}
              html={renderMarkdown(service.legalBasis)}
              lang={locale === "vi" ? undefined : "vi"}
            />
          )}
        </article>
        <aside className="no-print">
          <Latest
            id="related"
            title={t("related.title")}
            empty={t("related.none")}
            more={{
              href:
                topic === null
                  ? questions
                  : `${questions}?${new URLSearchParams({ "linh-vuc": topic.slug }).toString()}`,
              text: topic === null ? t("related.all") : t("related.topic"),
            }}
            entries={related.map(({ slug: other, title: asked, departmentName: by, answeredAt }) => ({
              href: `${questions}/${other}`,
              title: asked,
              lang: "vi",
              meta: (
                <>
                  {by === "" ? null : <span>{nameOf(by)}</span>}
                  {answeredAt === null ? null : <Time value={answeredAt} />}
                </>
              ),
            }))}
          />
        </aside>
      </div>
      <ServiceData
        address={`${env().APP_URL}${addressIn(locale, "/services/[slug]", { slug })}`}
        service={{
          ...service,
          title: title.text,
          summary: summary.text,
          topic: topic === null ? null : named(topic.name, topic.nameEn, locale),
          department: departmentName,
        }}
      />
    </>
  );
}
