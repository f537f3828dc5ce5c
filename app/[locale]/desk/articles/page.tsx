import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ArticleTable } from "@/components/desk/articles/article-table";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { TextInput } from "@/components/ui/text-input";
import { deskArticlesPerPage, listArticlesForDesk } from "@/lib/articles/list-for-desk";
import { mayEditArticles } from "@/lib/articles/policy";
import { deskSearch, type DeskSearch } from "@/lib/articles/schema";
import { articleStates } from "@/lib/articles/status";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { paginationLabels } from "../../(public)/pagination-labels";
import { deskViewer } from "../desk-viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("articles"))("title") };
}

/** All articles in every state, for those who write them. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/articles");
  if (!mayEditArticles(viewer)) notFound();
  const search = deskSearch.parse(await searchParams);
  const [t, locale, { articles, counts, all, total }, labels] = await Promise.all([
    getTranslations("articles"),
    getLocale().then(localeOf),
    listArticlesForDesk(viewer, search),
    paginationLabels(),
  ]);
  const base = getPathname({ locale, href: "/desk/articles" });
  const empty = search.q === "" ? "empty" : "notFound";
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-5">
        <p className="flex flex-wrap gap-3">
          <LinkButton href={getPathname({ locale, href: "/desk/articles/new" })}>{t("new")}</LinkButton>
          <LinkButton href={getPathname({ locale, href: "/desk/articles/categories" })} variant="secondary">
            {t("categories.manage")}
          </LinkButton>
        </p>
        <form
          action={base}
          role="search"
          className="grid grid-cols-1 max-w-[40rem] items-end gap-3 sm:grid-cols-[1fr_auto]"
        >
          {search.state === undefined ? null : <input type="hidden" name="state" value={search.state} />}
          <TextInput
            type="search"
            name="q"
            label={t("list.search")}
            hint={t("list.searchHint")}
            defaultValue={search.q}
            maxLength={200}
          />
          <div className="flex flex-wrap gap-2">
            <Button variant="secondary">{t("list.submit")}</Button>
            {search.q === "" ? null : (
              <LinkButton href={listAddress(base, { ...search, q: "", page: 1 })} variant="quiet">
                {t("list.clear")}
              </LinkButton>
            )}
          </div>
        </form>
        <Tabs
          label={t("list.label")}
          tabs={[undefined, ...articleStates].map((state) => ({
            href: listAddress(base, { q: search.q, page: 1, ...(state && { state }) }),
            text: state === undefined ? t("list.all") : t(`state.${state}`),
            count: state === undefined ? all : counts[state],
            current: search.state === state,
          }))}
        />
        {articles.length === 0 ? (
          <EmptyState icon="file" title={t(`list.${empty}`)}>
            <p>{t(`list.${empty}Text`)}</p>
          </EmptyState>
        ) : (
          <ArticleTable rows={articles} locale={locale} href={(id) => `${base}/${String(id)}`} />
        )}
        <Pagination
          current={search.page}
          total={Math.ceil(total / deskArticlesPerPage)}
          href={(page) => listAddress(base, { ...search, page })}
          labels={labels}
        />
      </div>
    </>
  );
}

function listAddress(base: string, { state, q, page }: DeskSearch): string {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(q !== "" && { q }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
