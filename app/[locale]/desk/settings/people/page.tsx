import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ListFilter } from "@/components/desk/list-filter";
import { PeopleTable } from "@/components/desk/people-table";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { listDepartmentsOfToday } from "@/lib/departments/queries";
import { formatNumber } from "@/lib/format";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { listPeople, peoplePerPage } from "@/lib/people/list-for-desk";
import { peopleListQuery, peopleSearchSchema } from "@/lib/people/list-schema";
import { mayManagePeople } from "@/lib/people/policy";
import { paginationLabels } from "../../../(public)/pagination-labels";
import { deskViewer } from "../../desk-viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.people"))("title") };
}

/** Everybody with an account, found by words and department; what they may do is changed on a page of their own. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/people");
  if (!mayManagePeople(viewer)) notFound();
  const search = peopleSearchSchema.parse(await searchParams);
  const [t, locale, labels, departments, { people, total, page }] = await Promise.all([
    getTranslations("desk.settings.people"),
    getLocale().then(localeOf),
    paginationLabels(),
    listDepartmentsOfToday(),
    listPeople(viewer, search),
  ]);
  const base = addressIn(locale, "/desk/settings/people");
  const query = peopleListQuery({ ...search, page });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-5">
        <LinkButton
          href={addressIn(locale, "/desk/settings/people/new") + query}
          className="w-fit justify-self-start"
        >
          {t("add")}
        </LinkButton>
        <ListFilter
          name="people"
          q={search.q}
          department={String(search.departmentId ?? "")}
          departments={departments.map(({ id, name }) => ({ value: String(id), text: name }))}
          texts={{
            ...{ search: t("search"), department: t("department"), anyDepartment: t("anyDepartment") },
            ...{ find: t("find"), clear: t("clear") },
          }}
          all={base}
        />
        {people.length === 0 ? (
          <EmptyState icon="search" title={t("empty")}>
            <p>{t("emptyHint")}</p>
          </EmptyState>
        ) : (
          <PeopleTable
            people={people}
            caption={t("found", { total, count: formatNumber(total, locale) })}
            href={(id) => addressIn(locale, "/desk/settings/people/[id]", { id: String(id) }) + query}
          />
        )}
        <Pagination
          current={page}
          total={Math.ceil(total / peoplePerPage)}
          href={(next) => base + peopleListQuery({ ...search, page: next })}
          labels={labels}
        />
      </div>
    </>
  );
}
