import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import type { VisitFigures } from "@/lib/visits/schema";

type Props = { locale: Locale; figures: VisitFigures; texts: { visits: string; online: string } };

/**
 * How many have come and how many are here. The page is kept for many readers, so each counts itself by a small request
 * (public/page.js) and asks again while it is looked at. Without JavaScript the figures of the last render stand.
 */
export function VisitCounters({ locale, figures, texts }: Props) {
  return (
    <dl data-visits="" className="flex flex-wrap gap-x-6 gap-y-1">
      {(["visits", "online"] as const).map((key) => (
        <div key={key} className="flex gap-2">
          <dt className="text-on-deep-muted">{texts[key]}</dt>
          <dd data-figure={key} suppressHydrationWarning className="font-semibold tabular-nums">
            {formatNumber(figures[key], locale)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
