import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Locale } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

/** Nobody asked this yet: the way on is to ask. */
export function NothingFound({ locale, all }: { locale: Locale; all: string }) {
  const t = useTranslations("questions.empty");
  return (
    <EmptyState icon="search" title={t("title")}>
      <p>{t("text")}</p>
      <p className="mt-4 flex flex-wrap justify-center gap-3">
        <LinkButton href={getPathname({ locale, href: "/ask" })}>{t("ask")}</LinkButton>
        <LinkButton href={all} variant="secondary">
          {t("all")}
        </LinkButton>
      </p>
    </EmptyState>
  );
}
