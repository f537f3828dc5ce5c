import type { Locale } from "@/lib/i18n/locales";

type Written = {
  title: string;
  titleEn: string | null;
  lead: string;
  leadEn: string;
  content: string;
  contentEn: string;
};

export type ShownArticle = { title: string; lead: string; content: string; language: Locale };

/** Whether there is an English article: a translated title alone is only the name of the Vietnamese one. */
export function hasEnglish({ titleEn, contentEn }: Pick<Written, "titleEn" | "contentEn">): boolean {
  return titleEn !== null && titleEn !== "" && contentEn !== "";
}

/** The article as a reader of this language gets it: whole in one language, which `language` names. */
export function shownIn(locale: Locale, article: Written): ShownArticle {
  const { title, titleEn, lead, leadEn, content, contentEn } = article;
  return locale === "en" && hasEnglish(article)
    ? { title: titleEn ?? title, lead: leadEn, content: contentEn, language: "en" }
    : { title, lead, content, language: "vi" };
}
