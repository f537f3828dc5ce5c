import { getLocale, getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/site/page-heading";
import { LinkButton } from "@/components/ui/link-button";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";

/** The same for what does not exist and for what one may not see. */
export default async function DeskNotFound() {
  const t = await getTranslations("desk.notFound");
  return (
    <>
      <PageHeading title={t("title")} lead={t("body")} />
      <p className="mt-6">
        <LinkButton href={addressIn(localeOf(await getLocale()), "/desk")}>{t("back")}</LinkButton>
      </p>
    </>
  );
}
