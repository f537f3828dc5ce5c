import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { SearchBox } from "./search-box";

/** The search box with its texts. */
export function SearchField(props: Omit<ComponentProps<typeof SearchBox>, "texts">) {
  const t = useTranslations("search");
  const texts = {
    suggestions: t("suggestions"),
    count: String(t.raw("count")),
    kinds: { topic: t("kind.topic"), service: t("kind.service"), document: t("kind.document") },
  };
  return <SearchBox {...props} texts={texts} />;
}
