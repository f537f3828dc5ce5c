import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

type Props = { newest: boolean; bestHref: string; newestHref: string };

/** Two orders of the same results, each with its own address. */
export function ResultOrder({ newest, bestHref, newestHref }: Props) {
  const t = useTranslations("questions.order");
  const link = (href: string, text: string, current: boolean) => (
    <Link
      href={href}
      aria-current={current ? "true" : undefined}
      className="inline-flex min-h-11 items-center px-2 text-link underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {text}
    </Link>
  );
  return (
    <nav aria-label={t("label")} className="no-print -ms-2 flex flex-wrap text-sm">
      {link(bestHref, t("best"), !newest)}
      {link(newestHref, t("newest"), newest)}
    </nav>
  );
}
