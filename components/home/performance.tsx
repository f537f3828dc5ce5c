import { useTranslations } from "next-intl";
import { VolumeChart, type MonthFigures } from "@/components/reports/month-charts";
import { StatList } from "@/components/ui/stat";
import { formatNumber, formatTime, formatDate } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { onTimeRate, type Figures } from "@/lib/reports/schema";
import { SectionHeading } from "./section-heading";

type Props = {
  locale: Locale;
  year: number;
  at: Date;
  figures: Figures;
  months: readonly MonthFigures[];
  href: string;
};

/** How the authorities answer this year, as it stands now. */
export function Performance({ locale, year, at, figures, months, href }: Props) {
  const t = useTranslations("home.figures");
  const rate = onTimeRate(figures);
  return (
    <section
      aria-labelledby="figures"
      className="rounded-lg border border-line bg-surface p-5 shadow-card sm:p-8"
    >
      <SectionHeading
        id="figures"
        title={t("title", { year: String(year) })}
        more={{ href, text: t("more") }}
      />
      <p className="text-sm text-muted">{t("asOf", { time: formatTime(at), date: formatDate(at) })}</p>
      <div className="mt-6 grid items-center gap-8 lg:grid-cols-2">
        <StatList
          columns={2}
          stats={[
            { name: t("received"), value: formatNumber(figures.received, locale) },
            { name: t("answered"), value: formatNumber(figures.answered, locale) },
            { name: t("onTime"), value: rate === null ? "–" : `${String(rate)} %` },
            { name: t("open"), value: formatNumber(figures.open, locale) },
          ]}
        />
        <VolumeChart id="home-volume" locale={locale} year={year} months={months} />
      </div>
    </section>
  );
}
