import { useTranslations } from "next-intl";
import { MissingPage } from "./missing-page";

/** What stands where something was taken down: it was here, it is not coming back. */
export function Gone({ reason }: { reason?: string | undefined }) {
  const t = useTranslations("common.gone");
  return (
    <>
      <meta name="status" content="410" />
      <MissingPage title={t("title")} text={reason ?? t("text")} />
    </>
  );
}
