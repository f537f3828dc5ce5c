import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ServiceText } from "@/components/services/service-text";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { LinkButton } from "@/components/ui/link-button";
import { SummaryList } from "@/components/ui/summary-list";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import { renderMarkdown } from "@/lib/markdown";
import { findService } from "@/lib/services/queries";
import { pageLocale } from "../../../page-locale";

type Props = { params: Promise<{ locale: string; slug: string }> };

const serviceOf = cache(findService);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await pageLocale(params);
  const service = await serviceOf((await params).slug);
  if (service !== null) return { title: service.title, description: service.summary };
  const t = await getTranslations("common.notFound");
  return { title: t("title"), robots: { index: false } };
}

export default async function ServicePage({ params }: Props) {
  const locale = await pageLocale(params);
  const service = await serviceOf((await params).slug);
  if (service === null) return <NotFound />;
  const [t, common] = await Promise.all([getTranslations("services"), getTranslations("common")]);
  const { topic, department } = service;
  const ask = getPathname({ locale, href: "/ask" });
  const questions = getPathname({ locale, href: "/questions" });
  const facts = [
    { key: t("detail.code"), value: service.code },
    {
      key: t("detail.department"),
      value: department === null ? "" : named(department.name, department.nameEn, locale),
    },
    { key: t("detail.topic"), value: topic === null ? "" : named(topic.name, topic.nameEn, locale) },
    { key: t("detail.applicants"), value: service.applicants },
    { key: t("detail.fee"), value: service.fee },
    { key: t("detail.timeLimit"), value: service.timeLimit },
  ];
  const texts = (["papers", "steps", "legalBasis"] as const)
    .filter((key) => service[key] !== "")
    .map((key) => ({ key, title: t(`detail.${key}`), html: renderMarkdown(service[key]) }));
  return (
    <>
      <PageHeading
        title={service.title}
        lead={service.summary === "" ? undefined : service.summary}
        crumbs={{
          label: common("breadcrumbs"),
          items: [
            { text: common("navigation.home"), href: getPathname({ locale, href: "/" }) },
            { text: t("title"), href: getPathname({ locale, href: "/services" }) },
          ],
        }}
      />
      <SummaryList
        rows={facts.map(({ key, value }) => ({ key, value: value === "" ? t("detail.unknown") : value }))}
      />
      <div className="no-print flex flex-wrap gap-3">
        {service.applyUrl === "" ? null : (
          <LinkButton href={service.applyUrl}>{t("detail.apply")}</LinkButton>
        )}
        <LinkButton href={topic === null ? ask : `${ask}?linh-vuc=${topic.slug}`} variant="secondary">
          {t("detail.ask")}
        </LinkButton>
        {topic === null ? null : (
          <LinkButton href={`${questions}?linh-vuc=${topic.slug}`} variant="quiet">
            {t("detail.related")}
          </LinkButton>
        )}
      </div>
      {texts.map(({ key, title, html }) => (
        <ServiceText key={key} id={key} title={title} html={html} />
      ))}
    </>
  );
}
