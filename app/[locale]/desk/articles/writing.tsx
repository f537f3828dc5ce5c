import { getTranslations } from "next-intl/server";
import { ArticleForm } from "@/components/desk/articles/article-form";
import type { DeskArticle } from "@/lib/articles/find-for-desk";
import { listCategoryChoices } from "@/lib/articles/list-for-desk";
import { formatTime, localDay } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { renderMarkdown } from "@/lib/markdown";
import { previewTextAction, saveArticleAction } from "./actions";

type Props = {
  address: string;
  locale: Locale;
  article: DeskArticle | null;
  /** Tells the form that its text was saved. */
  round?: string;
};

/** The form, empty for a new article. */
export async function Writing({ address, locale, article, round = "" }: Props) {
  const [categories, t] = await Promise.all([
    listCategoryChoices(article?.categoryId ?? null),
    getTranslations("articles.form"),
  ]);
  const content = article?.content ?? "";
  return (
    <section aria-label={t("label")} className="min-w-0">
      <ArticleForm
        key={round}
        address={round === "" ? address : `${address}?round=${encodeURIComponent(round)}`}
        action={saveArticleAction}
        previewAction={previewTextAction}
        article={{
          id: article?.id ?? null,
          version: article?.version ?? 0,
          state: article?.state ?? "draft",
          cover: article?.cover ?? null,
        }}
        initial={fieldsOf(article)}
        html={content === "" ? "" : renderMarkdown(content)}
        categories={categories.map(({ id, name, nameEn }) => ({
          value: String(id),
          text: named(name, nameEn, locale),
        }))}
      />
    </section>
  );
}

function fieldsOf(article: DeskArticle | null) {
  const at = article?.scheduledFor ?? null;
  const chosen = article?.categoryId ?? null;
  return {
    title: article?.title ?? "",
    titleEn: article?.titleEn ?? "",
    lead: article?.lead ?? "",
    leadEn: article?.leadEn ?? "",
    content: article?.content ?? "",
    contentEn: article?.contentEn ?? "",
    categoryId: chosen === null ? "" : String(chosen),
    author: article?.author ?? "",
    coverAlt: article?.coverAlt ?? "",
    coverCaption: article?.coverCaption ?? "",
    scheduledFor: at === null ? "" : `${localDay(at)}T${formatTime(at)}`,
  };
}
