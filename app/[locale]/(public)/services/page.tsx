import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActiveFilters } from "@/components/published/active-filters";
import { Facets } from "@/components/published/facets";
import { ServiceEntry } from "@/components/services/service-entry";
import { ServiceFilter } from "@/components/services/service-filter";
import { TopicBrowse } from "@/components/services/topic-browse";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { formatNumber } from "@/lib/format";
import { addressIn } from "@/lib/i18n/address";
import { inLanguage, named } from "@/lib/i18n/named";
import { listServices, servicesPerPage } from "@/lib/services/queries";
import { parseServiceSearch } from "@/lib/services/schema";
import { pageLocale } from "../../page-locale";
import { bothLanguages } from "../both-languages";
import { paginationLabels } from "../pagination-labels";
import { activeServiceFilters, serviceFacetLinks } from "./facet-links";
import { servicesAddress } from "./services-address";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const search = parseServiceSearch(await searchParams);
  const t = await getTranslations({ locale, namespace: "services" });
  return {
    title: search.q === "" ? t("title") : t("titleOf", { q: search.q }),
    description: t("lead"),
    alternates: bothLanguages(locale, servicesAddress(addressIn("vi", "/services"), search)),
    ...(search.q === "" ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function ServicesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const search = parseServiceSearch(await searchParams);
  const [t, { services, total, corrected, facets, empty }, labels] = await Promise.all([
    getTranslations("services"),
    listServices(search),
    paginationLabels(),
  ]);
  if (services.length === 0 && search.page > 1) return <NotFound />;
  const address = addressIn(locale, "/services");
  const isPlain = servicesAddress(address, search) === address;
  const links = serviceFacetLinks(address, search, facets, locale);
  const topics = links.find(({ name }) => name === "topic")?.choices ?? [];
  const beside = isPlain ? links.filter(({ name }) => name !== "topic") : links;
  const names = { topic: t("search.topic"), department: t("search.department"), q: t("search.label") };
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {empty ? (
        <EmptyState icon="file" title={t("none.title")}>
          <p>{t("none.text")}</p>
          <p className="mt-3">
            <LinkButton href={addressIn(locale, "/ask")}>{t("none.ask")}</LinkButton>
          </p>
        </EmptyState>
      ) : (
        <>
          <ServiceFilter action={address} search={search} />
          {isPlain ? <TopicBrowse title={t("browse")} topics={topics} /> : null}
          <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
            <section aria-labelledby="found" className="grid grid-cols-1 min-w-0 content-start gap-3">
              <h2 id="found" className="text-lg">
                {t("found", { total, count: formatNumber(total, locale) })}
              </h2>
              {corrected === null ? null : <p>{t("corrected", { q: corrected })}</p>}
              <ActiveFilters filters={activeServiceFilters(address, search, facets, locale)} labels={names} />
              {services.length === 0 ? (
                <EmptyState icon="search" title={t("empty.title")}>
                  <p>{t("empty.text")}</p>
                  <p className="mt-3 flex flex-wrap justify-center gap-3">
                    <LinkButton href={address} variant="secondary">
                      {t("empty.all")}
                    </LinkButton>
                    <LinkButton href={addressIn(locale, "/ask")}>{t("none.ask")}</LinkButton>
                  </p>
                </EmptyState>
              ) : (
                <ul className="divide-y divide-line border-y border-line">
                  {services.map(({ slug, code, topic, department, ...texts }) => (
                    <li key={slug}>
                      <ServiceEntry
                        href={`${address}/${slug}`}
                        code={code}
                        title={inLanguage(texts.title, texts.titleEn, locale)}
                        summary={inLanguage(texts.summary, texts.summaryEn, locale)}
                        fee={inLanguage(texts.fee, texts.feeEn, locale)}
                        timeLimit={inLanguage(texts.timeLimit, texts.timeLimitEn, locale)}
                        topic={topic === null ? null : named(topic.name, topic.nameEn, locale)}
                        department={
                          department === null ? null : named(department.name, department.nameEn, locale)
                        }
                      />
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <Facets facets={beside} labels={names} />
          </div>
          <Pagination
            current={search.page}
            total={Math.ceil(total / servicesPerPage)}
            href={(page) => servicesAddress(address, { ...search, page })}
            labels={labels}
          />
        </>
      )}
    </>
  );
}
