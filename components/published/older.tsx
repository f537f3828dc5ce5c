import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

/** Steps through what is older than the numbered pages. Nothing when there is nowhere to go. */
export function Older({ first, older }: { first: string | null; older: string | null }) {
  const t = useTranslations("questions.older");
  if (first === null && older === null) return null;
  const step =
    "inline-flex min-h-11 items-center gap-1 rounded-md px-3 font-semibold text-link hover:bg-sea-soft";
  return (
    <nav aria-label={t("label")} className="no-print -ms-3 flex flex-wrap gap-2">
      {first === null ? null : (
        <Link href={first} className={step}>
          <Icon name="chevronLeft" />
          {t("first")}
        </Link>
      )}
      {older === null ? null : (
        <Link href={older} rel="next" className={step}>
          {t("older")}
          <Icon name="chevronRight" />
        </Link>
      )}
    </nav>
  );
}
