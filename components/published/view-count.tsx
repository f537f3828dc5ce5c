import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  /** Counts the reader who posts to it, and tells how many there are. */
  address: string;
  count: number;
  locale: Locale;
};

/** How many have read a page, and this reader counted: by a request of its own (public/page.js), the page may be kept. */
export function ViewCount({ address, count, locale }: Props) {
  return (
    <span data-views={address} data-figure="count" suppressHydrationWarning className="tabular-nums">
      {formatNumber(count, locale)}
    </span>
  );
}
