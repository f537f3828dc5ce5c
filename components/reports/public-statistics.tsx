import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { hasFigures, type Figures } from "@/lib/reports/schema";
import { Downloads } from "./downloads";
import { FigureTiles } from "./figure-tiles";
import { FiguresTable, type FiguresRow } from "./figures-table";
import { TimelinessChart, VolumeChart, wholeYear } from "./month-charts";

type Named = Figures & { key: string; name: string; nameEn: string | null };

type Props = {
  locale: Locale;
  /** Whose figures, and of when, in words. */
  scope: string;
  chosen: { year: number; month: number | null };
  statistics: { total: Figures; departments: readonly Named[]; topics: readonly Named[] };
  /** Of the whole year, by yyyy-MM. */
  months: ReadonlyMap<string, Figures>;
  files: { csv: string; xlsx: string };
};

/** The figures of a period: in short, month by month, by department and by topic. */
export function PublicStatistics({ locale, scope, chosen, statistics, months, files }: Props) {
  const t = useTranslations("statistics");
  const year = wholeYear(chosen.year, months);
  const rows = (list: readonly Named[]): FiguresRow[] =>
    list.map(({ nameEn, ...row }) => ({ ...row, name: named(row.name, nameEn, locale) }));
  const charts = { locale, year: chosen.year, months: year, marked: chosen.month };
  const isEmpty = !hasFigures(statistics.total);
  return (
    <>
      <section
        aria-labelledby="figures"
        className="space-y-6 rounded-lg border border-line bg-surface p-5 sm:p-6"
      >
        <h2 id="figures" className="text-xl">
          {scope}
        </h2>
        {isEmpty ? (
          <EmptyState icon="chart" title={t("table.empty")}>
            <p>{t("table.emptyText")}</p>
          </EmptyState>
        ) : (
          <FigureTiles locale={locale} figures={statistics.total} />
        )}
        {year.some(hasFigures) ? (
          <div className="border-t border-line pt-6">
            <div className="grid gap-8 lg:grid-cols-2">
              <VolumeChart id="volume" {...charts} />
              <TimelinessChart id="due" {...charts} />
            </div>
            <Details summary={t("chart.table")}>
              <FiguresTable
                locale={locale}
                caption={t("table.months", { year: String(chosen.year) })}
                hideCaption
                heading={t("table.month")}
                rows={year.map(({ month, ...figures }) => ({
                  ...figures,
                  key: String(month),
                  name: t("table.monthName", { month: String(month) }),
                }))}
              />
            </Details>
          </div>
        ) : null}
        {isEmpty ? null : <Downloads {...files} />}
      </section>
      {isEmpty ? null : (
        <>
          <FiguresTable
            locale={locale}
            caption={t("table.departments")}
            heading={t("table.department")}
            rows={rows(statistics.departments)}
            total={statistics.total}
          />
          <FiguresTable
            locale={locale}
            caption={t("table.topics")}
            heading={t("table.topic")}
            rows={rows(statistics.topics)}
          />
        </>
      )}
    </>
  );
}
