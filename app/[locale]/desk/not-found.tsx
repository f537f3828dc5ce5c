import { getLocale, getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/site/page-heading";
import { LinkButton } from "@/components/ui/link-button";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";

/** The same for what does not exist and for what one may not see. */
export default async function DeskNotFound() {
  const t = await getTranslations("desk.notFound");
  return (
    <>
      <PageHeading title={t("title")} lead={t("body")} />
      <p className="mt-6">
        <LinkButton href={getPathname({ locale: localeOf(await getLocale()), href: "/desk" })}>
          {t("back")}
        </LinkButton>
      </p>
    </>
  );
}
