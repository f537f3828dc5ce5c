import { useTranslations } from "next-intl";

/** A per cent as number and bar. SVG, because the pages allow no style attributes. */
export function RateBar({ rate }: { rate: number | null }) {
  const t = useTranslations("statistics.table");
  if (rate === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("notTold")}</span>
      </>
    );
  return (
    <span className="flex items-center gap-2 whitespace-nowrap tabular-nums">
      <svg
        viewBox="0 0 100 8"
        width="72"
        height="8"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="shrink-0"
      >
        <rect width="100" height="8" rx="4" className="fill-line" />
        <rect width={rate} height="8" rx="4" className="fill-sea" />
      </svg>
      {rate} %
    </span>
  );
}
