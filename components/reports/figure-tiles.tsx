import { useTranslations } from "next-intl";
import { StatList } from "@/components/ui/stat";
import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  locale: Locale;
  figures: { received: number; answered: number; open: number };
  /** Per cent, or null while nothing was due. */
  rate: number | null;
};

export function FigureTiles({ locale, figures, rate }: Props) {
  const t = useTranslations("statistics.figures");
  const counts = (["received", "answered", "open"] as const).map((key) => ({
    name: t(key),
    value: formatNumber(figures[key], locale),
  }));
  return (
    <StatList
      stats={[
        ...counts,
        {
          name: t("onTime"),
          value: rate === null ? "–" : `${String(rate)} %`,
          note: rate === null ? t("none") : undefined,
        },
      ]}
    />
  );
}
