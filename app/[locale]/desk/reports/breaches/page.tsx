import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { BreachFilter } from "@/components/reports/breach-filter";
import { BreachSums } from "@/components/reports/breach-sums";
import { BreachTable } from "@/components/reports/breach-table";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { listLedger, listLedgerMonths, sumLedger } from "@/lib/reports/ledger";
import { mayReadLedger } from "@/lib/reports/policy";
import { deskViewer } from "../../desk-viewer";
import { ledgerSearch } from "./filter";

export async function generateMetadata() {
  return { title: (await getTranslations("reports"))("title") };
}

/** The ledger of missed dates: what is in it stays in it. */
export default async function BreachesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/reports/breaches");
  if (!mayReadLedger(viewer)) notFound();
  const { department, month, before } = ledgerSearch.parse(await searchParams);
  const filter = { departmentId: department, month };
  const [t, locale, everything, sums, months, { rows, next }] = await Promise.all([
    getTranslations("reports"),
    getLocale().then(localeOf),
    sumLedger(viewer, {}),
    sumLedger(viewer, filter),
    listLedgerMonths(viewer),
    listLedger(viewer, { ...filter, before }),
  ]);
  const query = (more: Record<string, string> = {}): string =>
    new URLSearchParams({
      ...(department !== undefined && { department: String(department) }),
      ...(month !== undefined && { month }),
      ...more,
    }).toString();
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-6">
        <BreachFilter
          departments={everything.map(({ departmentId, departmentName }) => ({
            value: String(departmentId),
            text: departmentName,
          }))}
          months={months.map((value) => ({ value, text: value.split("-").reverse().join("/") }))}
          chosen={{ department: String(department ?? ""), month: month ?? "" }}
        />
        {sums.length === 0 ? (
          <EmptyState icon="check" title={t("empty")}>
            {t("emptyHint")}
          </EmptyState>
        ) : (
          <>
            <BreachSums rows={sums} locale={locale} />
            <BreachTable rows={rows} questionHref={`${getPathname({ locale, href: "/desk" })}/questions`} />
          </>
        )}
      </div>
      <p className="no-print mt-4 flex flex-wrap gap-3">
        {rows.length === 0 ? null : (
          <LinkButton
            variant="secondary"
            href={`${getPathname({ locale, href: "/desk/reports/breaches" })}/csv?${query()}`}
          >
            {t("download")}
          </LinkButton>
        )}
        {before === undefined ? null : (
          <LinkButton variant="secondary" href={`?${query()}`}>
            {t("newest")}
          </LinkButton>
        )}
        {next === null ? null : (
          <LinkButton variant="secondary" href={`?${query({ before: next })}`}>
            {t("older")}
          </LinkButton>
        )}
      </p>
    </>
  );
}
