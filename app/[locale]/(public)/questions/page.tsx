import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActiveFilters } from "@/components/published/active-filters";
import { Facets } from "@/components/published/facets";
import { FollowList } from "@/components/published/follow-list";
import { NothingFound } from "@/components/published/nothing-found";
import { Older } from "@/components/published/older";
import { QuestionFilter } from "@/components/published/question-filter";
import { ResultOrder } from "@/components/published/result-order";
import { ResultList } from "@/components/published/result-list";
import { Unfound } from "@/components/published/unfound";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { env } from "@/lib/env";
import { formatNumber } from "@/lib/format";
import { getPathname } from "@/lib/i18n/navigation";
import { feedAddress, listAddress, parseListSearch } from "@/lib/publishing/address";
import { listedPerPage, listPublished } from "@/lib/publishing/list";
import { departmentNames } from "@/lib/departments/queries";
import { pageLocale } from "../../page-locale";
import { sharedMetadata } from "../../share-metadata";
import { paginationLabels } from "../pagination-labels";
import { activeFilters } from "./active";
import { facetLinks } from "./facet-links";
import { filterOptions } from "./filter-options";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const search = parseListSearch(await searchParams);
  const t = await getTranslations({ locale, namespace: "questions" });
  const title = search.q === "" ? t("title") : t("titleOf", { q: search.q });
  const path = listAddress(getPathname({ locale: "vi", href: "/questions" }), search);
  const { alternates, ...shared } = sharedMetadata({ locale, title, description: t("lead"), path });
  const feed = search.q === "" && search.year === null ? env().APP_URL + feedAddress(locale, search) : null;
  return {
    ...{ title, ...shared },
    alternates: { ...alternates, ...(feed !== null && { types: { "application/atom+xml": feed } }) },
    ...(search.q === "" ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function QuestionsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const search = parseListSearch(await searchParams);
  const [t, common, follow, { items, total, capped, corrected, facets, older, choices }, labels, nameOf] =
    await Promise.all([
      getTranslations("questions"),
      getTranslations("common"),
      getTranslations("subscriptions"),
      listPublished(search),
      paginationLabels(),
      departmentNames(locale),
    ]);
  if (items.length === 0 && (search.page > 1 || search.after !== null)) return <NotFound />;
  const address = getPathname({ locale, href: "/questions" });
  const isPlain = listAddress(address, search) === address;
  const isUnfiltered = search.topic === "" && search.department === "" && search.year === null;
  const filters = filterOptions(choices, locale);
  const count = formatNumber(total, locale);
  return (
    <>
      <PageHeading
        title={t("title")}
        {...(isPlain && { lead: t("lead") })}
        crumbs={{
          label: common("breadcrumbs"),
          items: [
            { text: common("navigation.home"), href: getPathname({ locale, href: "/" }) },
            ...(isPlain ? [] : [{ text: t("title"), href: address }]),
          ],
        }}
      />
      <QuestionFilter action={address} locale={locale} search={search} {...filters} />
      <div
        className={
          facets === null ? "grid grid-cols-1" : "grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_16rem]"
        }
      >
        <section aria-labelledby="found" className="grid min-w-0 content-start gap-3">
          <h2 id="found" className="text-lg">
            {capped ? t("foundMore", { count }) : t("found", { count, total })}
          </h2>
          {corrected === null ? null : <p>{t("corrected", { q: corrected })}</p>}
          <ActiveFilters filters={activeFilters(address, search, filters)} />
          {search.q === "" || total < 2 ? null : (
            <ResultOrder
              newest={search.newest}
              bestHref={listAddress(address, { ...search, newest: false, page: 1 })}
              newestHref={listAddress(address, { ...search, newest: true, page: 1 })}
            />
          )}
          {items.length === 0 ? (
            <>
              <NothingFound locale={locale} all={address} />
              {isUnfiltered ? <Unfound q={search.q} /> : null}
            </>
          ) : (
            <ResultList address={address} locale={locale} items={items} nameOf={nameOf} />
          )}
        </section>
        {facets === null ? null : <Facets facets={facetLinks(address, search, facets, locale)} />}
      </div>
      {search.after === null ? (
        <Pagination
          current={search.page}
          total={Math.ceil(total / listedPerPage)}
          href={(page) => listAddress(address, { ...search, page })}
          labels={labels}
        />
      ) : null}
      <Older
        first={search.after === null ? null : listAddress(address, { ...search, page: 1, after: null })}
        older={older === null ? null : listAddress(address, { ...search, page: 1, after: older })}
      />
      <FollowList
        letters={listAddress(getPathname({ locale, href: "/following" }), {
          ...search,
          year: null,
          newest: false,
          page: 1,
          after: null,
        })}
        feed={search.q === "" && search.year === null ? feedAddress(locale, search) : null}
        texts={{ letters: follow(isPlain ? "follow" : "followThis"), feed: follow("atom") }}
      />
    </>
  );
}
