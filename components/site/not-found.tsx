import { useTranslations } from "next-intl";
import { MissingPage } from "./missing-page";

/** Rendered instead of notFound(), which is blank without JavaScript; server.ts turns the meta into the status. */
export function NotFound() {
  const t = useTranslations("common.notFound");
  return (
    <>
      <meta name="status" content="404" />
      <MissingPage title={t("title")} text={t("text")} />
    </>
  );
}
