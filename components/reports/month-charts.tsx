import { useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { noFigures, type Figures } from "@/lib/reports/schema";
import { Chart } from "./chart";
import type { Bar } from "./plot";

/** month: 1 to 12. */
export type MonthFigures = Figures & { month: number };

type Props = {
  id: string;
  locale: Locale;
  year: number;
  months: readonly MonthFigures[];
  /** The month that is looked at. */
  marked?: number | null;
};

/** What came in and what was answered, month by month. */
export function VolumeChart({ id, locale, year, months, marked = null }: Props) {
  const t = useTranslations("statistics");
  const format = (value: number) => formatNumber(value, locale);
  const total = (key: "received" | "answered") => format(months.reduce((sum, one) => sum + one[key], 0));
  return (
    <Chart
      id={id}
      title={t("chart.volume.title", { year: String(year) })}
      description={t("chart.volume.words", { received: total("received"), answered: total("answered") })}
      series={[
        { name: t("term.received"), fill: "fill-gold-mark" },
        { name: t("term.answered"), fill: "fill-sea" },
      ]}
      format={format}
      bars={barsOf(months, marked, ({ month, received, answered }) => ({
        values: [received, answered],
        told: t("chart.volume.month", {
          month: String(month),
          received: format(received),
          answered: format(answered),
        }),
      }))}
    />
  );
}

/** What was due, month by month: how much of it in time. */
export function TimelinessChart({ id, locale, year, months, marked = null }: Props) {
  const t = useTranslations("statistics");
  const format = (value: number) => formatNumber(value, locale);
  const total = (key: "onTime" | "late") => format(months.reduce((sum, one) => sum + one[key], 0));
  return (
    <Chart
      id={id}
      stacked
      title={t("chart.due.title", { year: String(year) })}
      description={t("chart.due.words", { onTime: total("onTime"), late: total("late") })}
      series={[
        { name: t("term.onTime"), fill: "fill-sea" },
        { name: t("term.late"), fill: "fill-gold-mark" },
      ]}
      format={format}
      bars={barsOf(months, marked, ({ month, onTime, late }) => ({
        values: [onTime, late],
        told: t("chart.due.month", { month: String(month), onTime: format(onTime), late: format(late) }),
      }))}
    />
  );
}

function barsOf(
  months: readonly MonthFigures[],
  marked: number | null,
  read: (figures: MonthFigures) => Pick<Bar, "values" | "told">,
): Bar[] {
  return months.map((figures) => ({
    key: String(figures.month),
    label: String(figures.month),
    marked: figures.month === marked,
    ...read(figures),
  }));
}

/** All twelve months of a year, those without figures too. */
export function wholeYear(year: number, months: ReadonlyMap<string, Figures>): MonthFigures[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const figures = months.get(`${String(year)}-${String(month).padStart(2, "0")}`) ?? noFigures;
    return { ...figures, month };
  });
}
