import { useTranslations } from "next-intl";
import { StatList } from "@/components/ui/stat";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { onTimeRate, type Figures } from "@/lib/reports/schema";

/** All that is told of a period, each figure with what it means. */
export function FigureTiles({ locale, figures }: { locale: Locale; figures: Figures }) {
  const t = useTranslations("statistics");
  const per = (value: number | null) => (value === null ? "–" : `${String(value)} %`);
  const hours = (value: number | null) =>
    value === null ? "–" : t("hours", { count: formatNumber(value, locale) });
  const note = (key: "onTime" | "open" | "median" | "p90" | "satisfaction" | "few", told = true) =>
    t(`note.${told ? key : "few"}`);
  const { received, answered, late, open, medianHours, p90Hours, satisfaction } = figures;
  const rate = onTimeRate(figures);
  return (
    <StatList
      stats={[
        { name: t("term.received"), value: formatNumber(received, locale) },
        { name: t("term.answered"), value: formatNumber(answered, locale) },
        {
          name: t("term.rate"),
          value: per(rate),
          note: rate === null ? t("note.nothingDue") : note("onTime"),
        },
        { name: t("term.late"), value: formatNumber(late, locale) },
        { name: t("term.open"), value: formatNumber(open, locale), note: note("open") },
        {
          name: t("term.medianHours"),
          value: hours(medianHours),
          note: note("median", medianHours !== null),
        },
        { name: t("term.p90Hours"), value: hours(p90Hours), note: note("p90", p90Hours !== null) },
        {
          name: t("term.satisfaction"),
          value: per(satisfaction),
          note: note("satisfaction", satisfaction !== null),
        },
      ]}
    />
  );
}
