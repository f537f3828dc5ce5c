import { formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Props = { id: number; count: number; locale: Locale; text: string };

/** How many have the same question, as it is now (public/page.js). `text` has `{count}` in it; nobody yet is not worth a word. */
export function MeTooCount({ id, count, locale, text }: Props) {
  return (
    <span
      data-views={`/api/views/${String(id)}`}
      data-figure="meToo"
      data-text={text}
      hidden={count === 0}
      suppressHydrationWarning
      className="text-muted"
    >
      {text.replace("{count}", formatNumber(count, locale))}
    </span>
  );
}
