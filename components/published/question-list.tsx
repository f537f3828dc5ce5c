import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/site/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { formatNumber } from "@/lib/format";
import type { ListView } from "@/lib/publishing/list-view";
import { ActiveFilters } from "./active-filters";
import { Facets } from "./facets";
import { FollowList } from "./follow-list";
import { NothingFound } from "./nothing-found";
import { Older } from "./older";
import { QuestionFilter } from "./question-filter";
import { ResultList } from "./result-list";
import { ResultOrder } from "./result-order";
import { Unfound } from "./unfound";

/** All that stands between the portal's header and its footer when somebody lists or searches published questions. */
export function QuestionList({ view }: { view: ListView }) {
  const t = useTranslations("questions");
  const common = useTranslations("common");
  const follow = useTranslations("subscriptions");
  const { address, locale, search, isPlain, facets, options, pages } = view;
  return (
    <>
      <PageHeading
        title={t("title")}
        {...(isPlain && { lead: t("lead") })}
        crumbs={{
          label: common("breadcrumbs"),
          items: [
            { text: common("navigation.home"), href: view.home },
            ...(isPlain ? [] : [{ text: t("title"), href: address }]),
          ],
        }}
      />
      <QuestionFilter action={address} locale={locale} search={search} {...options} />
      <div
        className={
          facets === null ? "grid grid-cols-1" : "grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_16rem]"
        }
      >
        <Found view={view} />
        {facets === null ? null : <Facets facets={facets} />}
      </div>
      {search.after === null ? (
        <Pagination
          current={search.page}
          total={pages.count}
          href={pages.href}
          labels={{
            nav: common("pagination.nav"),
            previous: common("pagination.previous"),
            next: common("pagination.next"),
            page: common("pagination.page", { page: "{page}" }),
          }}
        />
      ) : null}
      <Older first={view.first} older={view.older} />
      <FollowList
        letters={view.letters}
        feed={view.feed}
        texts={{ letters: follow(isPlain ? "follow" : "followThis"), feed: follow("atom") }}
      />
    </>
  );
}

function Found({ view }: { view: ListView }) {
  const t = useTranslations("questions");
  const { address, locale, search, items, total, corrected } = view;
  const count = formatNumber(total, locale);
  const isUnfiltered = search.topic === "" && search.department === "" && search.year === null;
  return (
    <section aria-labelledby="found" className="grid min-w-0 grid-cols-1 content-start gap-3">
      <h2 id="found" className="text-lg">
        {view.capped ? t("foundMore", { count }) : t("found", { count, total })}
      </h2>
      {corrected === null ? null : <p>{t("corrected", { q: corrected })}</p>}
      <ActiveFilters filters={view.active} />
      {search.q === "" || total < 2 ? null : (
        <ResultOrder newest={search.newest} bestHref={view.best} newestHref={view.newest} />
      )}
      {items.length > 0 ? (
        <ResultList address={address} locale={locale} items={items} nameOf={view.nameOf} />
      ) : (
        <>
          <NothingFound locale={locale} all={address} />
          {isUnfiltered ? <Unfound q={search.q} /> : null}
        </>
      )}
    </section>
  );
}
