import { getTranslations } from "next-intl/server";
import { definedTerms } from "@/components/reports/definitions";
import { wholeYear } from "@/components/reports/month-charts";
import { formatDateTime } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { fewest, onTimeRate, type Figures } from "@/lib/reports/schema";
import type { LoadedStatistics } from "./load";
import { scopeName } from "./scope-name";

/** A figure that is not told is an empty cell. */
type Cell = string | number | null;
type Part = { title: string; heading: string; rows: { name: string; cells: Cell[] }[] };
type ExportedStatistics = {
  fileName: string;
  /** Names of the figures, in the order of the cells. */
  columns: string[];
  parts: Part[];
  /** What each figure means, with the period and the moment they were made. */
  definitions: [string, string][];
};

/** The figures of the page in the reader's language, ready for any kind of file. */
export async function exportStatistics(
  { at, chosen, statistics, months }: LoadedStatistics,
  locale: Locale,
): Promise<ExportedStatistics> {
  const t = await getTranslations({ locale, namespace: "statistics" });
  const rows = (list: LoadedStatistics["statistics"]["departments"]): Part["rows"] =>
    list.map((row) => ({ name: named(row.name, row.nameEn, locale), cells: cellsOf(row) }));
  const period = await scopeName(chosen, locale);
  return {
    fileName: [
      t("download.file"),
      String(chosen.year),
      ...(chosen.month === null ? [] : [chosen.month]),
    ].join("-"),
    columns: [
      ...(["received", "answered", "onTime", "late"] as const).map((key) => t(`term.${key}`)),
      t("download.rate"),
      t("term.open"),
      t("download.median"),
      t("download.p90"),
      t("download.satisfaction"),
    ],
    parts: [
      {
        title: t("table.departments"),
        heading: t("table.department"),
        rows: [...rows(statistics.departments), { name: t("table.total"), cells: cellsOf(statistics.total) }],
      },
      { title: t("table.topics"), heading: t("table.topic"), rows: rows(statistics.topics) },
      {
        title: t("table.months", { year: String(chosen.year) }),
        heading: t("table.month"),
        rows: wholeYear(chosen.year, months).map(({ month, ...figures }) => ({
          name: `${String(month).padStart(2, "0")}/${String(chosen.year)}`,
          cells: cellsOf(figures),
        })),
      },
    ],
    definitions: [
      [t("download.period"), period],
      [t("download.asOf"), formatDateTime(at)],
      ...definedTerms.map((key): [string, string] => [t(`term.${key}`), t(`definitions.${key}`, { fewest })]),
    ],
  };
}

function cellsOf(figures: Figures): Cell[] {
  const { received, answered, onTime, late, open, medianHours, p90Hours, satisfaction } = figures;
  return [received, answered, onTime, late, onTimeRate(figures), open, medianHours, p90Hours, satisfaction];
}
