import { useTranslations } from "next-intl";
import { ReadAloud } from "./read-aloud";

/** The button that reads the page's article aloud; `lang` is the language it is written in. */
export function ReadArticle({ lang }: { lang: "vi" | "en" }) {
  const t = useTranslations("common.readAloud");
  return <ReadAloud lang={lang} texts={{ start: t("start"), stop: t("stop") }} />;
}
