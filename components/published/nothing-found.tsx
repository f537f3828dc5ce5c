import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";

/** Nobody asked this yet: the way on is to ask. */
export function NothingFound({ locale, all }: { locale: Locale; all: string }) {
  const t = useTranslations("questions.empty");
  return (
    <EmptyState icon="search" title={t("title")}>
      <p>{t("text")}</p>
      <p className="mt-4 flex flex-wrap justify-center gap-3">
        <LinkButton href={addressIn(locale, "/ask")}>{t("ask")}</LinkButton>
        <LinkButton href={all} variant="secondary">
          {t("all")}
        </LinkButton>
      </p>
    </EmptyState>
  );
}
