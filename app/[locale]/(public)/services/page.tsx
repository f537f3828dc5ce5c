import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ServiceEntry } from "@/components/services/service-entry";
import { ServiceFilter } from "@/components/services/service-filter";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import { listServiceFilters, listServices, servicesPerPage } from "@/lib/services/queries";
import { parseServiceSearch } from "@/lib/services/schema";
import { pageLocale } from "../../page-locale";
import { paginationLabels } from "../pagination-labels";
import { servicesAddress } from "./services-address";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "services" });
  return { title: t("title"), description: t("lead") };
}

export default async function ServicesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const search = parseServiceSearch(await searchParams);
  const [t, filters, { services, total, corrected }, labels] = await Promise.all([
    getTranslations("services"),
    listServiceFilters(),
    listServices(search),
    paginationLabels(),
  ]);
  const address = getPathname({ locale, href: "/services" });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <ServiceFilter
        action={address}
        search={search}
        topics={filters.topics.map(({ slug, name, nameEn }) => ({
          value: slug,
          text: named(name, nameEn, locale),
        }))}
        departments={filters.departments.map(({ code, name, nameEn }) => ({
          value: code,
          text: named(name, nameEn, locale),
        }))}
      />
      <section aria-labelledby="found">
        <h2 id="found" className="text-lg">
          {t("found", { count: total })}
        </h2>
        {corrected === null ? null : <p className="mt-2">{t("corrected", { q: corrected })}</p>}
        {services.length === 0 ? (
          <div className="mt-4">
            <EmptyState icon="search" title={t("empty.title")}>
              <p>{t("empty.text")}</p>
            </EmptyState>
          </div>
        ) : (
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {services.map(({ slug, ...service }) => (
              <li key={slug}>
                <ServiceEntry href={`${address}/${slug}`} {...service} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Pagination
        current={search.page}
        total={Math.ceil(total / servicesPerPage)}
        href={(page) => servicesAddress(address, { ...search, page })}
        labels={labels}
      />
    </>
  );
}
