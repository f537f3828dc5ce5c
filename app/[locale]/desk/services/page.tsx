import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DeskServiceFilter } from "@/components/desk/service-filter";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatNumber } from "@/lib/format";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { deskServicesPerPage, listServiceChoices, listServicesForDesk } from "@/lib/services/desk-queries";
import { mayEditServices } from "@/lib/services/policy";
import { deskServiceSearch, type DeskServiceSearch } from "@/lib/services/schema";
import { lacking } from "@/lib/services/status";
import { paginationLabels } from "../../(public)/pagination-labels";
import { deskViewer } from "../desk-viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("services.desk"))("title") };
}

/** The directory as its editors keep it, with what each procedure still lacks. */
export default async function DeskServicesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/services");
  if (!mayEditServices(viewer)) notFound();
  const search = deskServiceSearch.parse(await searchParams);
  const [t, locale, { services, total }, { departments }, labels] = await Promise.all([
    getTranslations("services.desk"),
    getLocale().then(localeOf),
    listServicesForDesk(viewer, search),
    listServiceChoices(),
    paginationLabels(),
  ]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-5">
        <p className="flex flex-wrap gap-3">
          <LinkButton href={addressIn(locale, "/desk/services/new")}>{t("add")}</LinkButton>
          <LinkButton href={addressIn(locale, "/desk/services/import")} variant="secondary">
            {t("import")}
          </LinkButton>
        </p>
        <DeskServiceFilter search={search} departments={departments} />
        {services.length === 0 ? (
          <EmptyState icon="search" title={t("none")}>
            <p>{t("noneHint")}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t("found", { total, count: formatNumber(total, locale) })}
            rows={services}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "title",
                heading: t("columns.title"),
                rowHeading: true,
                cell: ({ id, title, code }) => (
                  <>
                    <Link
                      href={addressIn(locale, "/desk/services/[id]", { id: String(id) })}
                      className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
                    >
                      <span className="line-clamp-3">{title}</span>
                    </Link>
                    <span className="block text-sm font-normal text-muted tabular-nums">{code}</span>
                  </>
                ),
              },
              {
                key: "department",
                heading: t("columns.department"),
                cell: ({ department }) => department?.name ?? "",
              },
              {
                key: "lacking",
                heading: t("columns.lacking"),
                cell: (service) => {
                  const missing = lacking(service);
                  return missing.length === 0
                    ? t("complete")
                    : missing.map((fact) => t(`lacking.${fact}`)).join(", ");
                },
              },
              {
                key: "state",
                heading: t("columns.state"),
                cell: ({ active }) =>
                  active ? t("states.active") : <Tag tone="warning">{t("endedTag")}</Tag>,
              },
            ]}
          />
        )}
        <Pagination
          current={search.page}
          total={Math.ceil(total / deskServicesPerPage)}
          href={(page) => addressOf({ ...search, page })}
          labels={labels}
        />
      </div>
    </>
  );
}

function addressOf({ q, departmentId, state, page }: DeskServiceSearch): string {
  const query = {
    q,
    department: departmentId === null ? "" : String(departmentId),
    state,
    page: String(page),
  };
  return `?${new URLSearchParams(query).toString()}`;
}
