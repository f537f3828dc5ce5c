import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { StatList } from "@/components/ui/stat";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  locale: Locale;
  year: number;
  figures: { received: number; answered: number; open: number };
  /** Per cent, or null while nothing was due. */
  rate: number | null;
  href: string;
};

export function YearFigures({ locale, year, figures, rate, href }: Props) {
  const t = useTranslations("home.figures");
  const shown = (["received", "answered", "open"] as const).map((key) => ({
    name: t(key),
    value: formatNumber(figures[key], locale),
  }));
  return (
    <section aria-labelledby="figures" className="rounded-lg border border-line bg-surface p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="figures" className="text-xl sm:text-2xl">
          {t("title", { year: String(year) })}
        </h2>
        <Link
          href={href}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-link underline-offset-4 hover:underline"
        >
          {t("more")}
          <Icon name="arrowRight" />
        </Link>
      </div>
      <div className="mt-4">
        <StatList
          stats={[
            ...shown,
            {
              name: t("onTime"),
              value: rate === null ? <span className="text-lg">{t("none")}</span> : `${String(rate)} %`,
            },
          ]}
        />
      </div>
    </section>
  );
}
