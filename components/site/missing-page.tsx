import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { PageHeading } from "./page-heading";

/** The common body of 404 and 410: what happened and the two ways on. */
export function MissingPage({ title, text }: { title: string; text: string }) {
  const t = useTranslations("common.missing");
  const locale = localeOf(useLocale());
  return (
    <div className="space-y-6">
      <PageHeading title={title} lead={text} />
      <p className="flex flex-wrap gap-3">
        <LinkButton href={getPathname({ locale, href: "/questions" })}>{t("search")}</LinkButton>
        <LinkButton href={getPathname({ locale, href: "/" })} variant="secondary">
          {t("home")}
        </LinkButton>
      </p>
    </div>
  );
}
