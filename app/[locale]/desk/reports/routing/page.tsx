import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ProposalTable, ProposalTotals } from "@/components/desk/proposal-report";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { now } from "@/lib/clock";
import { localeOf } from "@/lib/i18n/messages";
import {
  listProposalFigures,
  listProposalYears,
  mayReadProposalReport,
  sumProposalFigures,
} from "@/lib/routing/report";
import { deskViewer } from "../../desk-viewer";

const search = z.object({ nam: z.coerce.number().int().optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations("routing.report"))("title") };
}

/** How often the proposal was right, per department and month. */
export default async function RoutingReportPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/reports/routing");
  if (!mayReadProposalReport(viewer)) notFound();
  const { nam } = search.parse(await searchParams);
  const years = await listProposalYears(viewer, now());
  const year = years.find((one) => one === nam) ?? years[0];
  const [t, locale, total, rows] = await Promise.all([
    getTranslations("routing.report"),
    getLocale().then(localeOf),
    sumProposalFigures(viewer, year),
    listProposalFigures(viewer, year),
  ]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-6">
        {years.length > 1 ? (
          <Tabs
            label={t("years")}
            tabs={years.map((one) => ({
              href: `?nam=${String(one)}`,
              text: t("year", { year: String(one) }),
              current: one === year,
            }))}
          />
        ) : null}
        {rows.length === 0 ? (
          <EmptyState icon="chart" title={t("empty", { year: String(year) })}>
            {t("emptyHint")}
          </EmptyState>
        ) : (
          <>
            <h2 className="text-xl">{t("whole", { year: String(year) })}</h2>
            <ProposalTotals total={total} locale={locale} />
            <ProposalTable rows={rows} locale={locale} />
          </>
        )}
      </div>
    </>
  );
}
