import { useTranslations } from "next-intl";
import { formatDateTime } from "@/lib/format";
import { fewest } from "@/lib/reports/schema";

export const definedTerms = [
  ...(["received", "answered", "onTime", "late", "rate", "open", "medianHours", "p90Hours"] as const),
  ...(["satisfaction", "excluded", "few"] as const),
];

/** What the figures mean, on the page that shows them. */
export function Definitions({ at }: { at: Date }) {
  const t = useTranslations("statistics");
  return (
    <section aria-labelledby="definitions" className="rounded-lg border border-line bg-surface p-5 sm:p-6">
      <h2 id="definitions" className="text-xl">
        {t("definitions.title")}
      </h2>
      <dl className="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-2">
        {definedTerms.map((key) => (
          <div key={key}>
            <dt className="font-semibold">{t(`term.${key}`)}</dt>
            <dd className="text-muted">{t(`definitions.${key}`, { fewest })}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 text-sm text-muted">{t("definitions.asOf", { time: formatDateTime(at) })}</p>
    </section>
  );
}
