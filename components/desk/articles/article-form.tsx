"use client";

import { useState, type SyntheticEvent } from "react";
import { useTranslations } from "next-intl";
import { useErrorTitle } from "@/components/questions/use-error-title";
import { useSafeAction } from "@/components/questions/use-safe-action";
import { Details } from "@/components/ui/details";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormContext, FormSelect, FormText, FormTextarea } from "../action-form";
import { ArticleConflict } from "./article-conflict";
import { ArticleSteps } from "./article-steps";
import type { ArticleAction, ArticleFields, EditedArticle, PreviewAction } from "./article-state";
import { CoverField } from "./cover-field";
import { LivePreview } from "./live-preview";
import { useLeaveGuard } from "./use-leave-guard";

type Props = {
  /** The page's own address: where the form goes without JavaScript. */
  address: string;
  action: ArticleAction;
  previewAction: PreviewAction;
  article: EditedArticle;
  initial: ArticleFields;
  /** The text as it reads, made on the server. */
  html: string;
  categories: { value: string; text: string }[];
};

/**
 * Writes an article; every button saves the text, too. What was typed stays whatever happens to the request, and a lost
 * race shows what somebody else has saved.
 */
export function ArticleForm({ address, action, previewAction, article, initial, html, categories }: Props) {
  const t = useTranslations("articles.form");
  const { state, send, pending } = useSafeAction(action, address, t("offline"));
  const [content, setContent] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  useLeaveGuard(touched && !pending, t("leave"));
  useErrorTitle(state, t("errorPrefix"));
  // The page may be fetched anew at any time; what is typed here belongs to the version it was begun with.
  const [begun] = useState(article.version);
  const theirs = state.result?.theirs;
  const version = theirs?.version ?? state.values?.["version"]?.[0] ?? begun;
  const onInput = ({ target }: SyntheticEvent<HTMLFormElement>): void => {
    setTouched(true);
    if (target instanceof HTMLTextAreaElement && target.name === "content") setContent(target.value);
  };
  const errors = Object.entries(state.errors ?? {}).map(
    ([field, text]) => [`article-${field}`, text] as const,
  );
  return (
    <FormContext value={{ form: "article", state }}>
      <form
        action={send}
        onInput={onInput}
        noValidate
        aria-label={t("label")}
        className="grid min-w-0 grid-cols-1 gap-5"
      >
        <ErrorSummary
          title={t(state.code === "conflict" ? "conflict" : "refused")}
          message={state.message}
          errors={state.errors && Object.fromEntries(errors)}
        />
        {theirs === undefined ? null : (
          <ArticleConflict theirs={theirs} own={(name) => state.values?.[name]?.[0] ?? ""} />
        )}
        <input type="hidden" name="id" value={article.id ?? ""} />
        <input type="hidden" name="version" value={version} />
        <FormText name="title" label={t("title")} hint={t("titleHint")} initial={initial.title} required />
        <FormTextarea name="lead" label={t("lead")} hint={t("leadHint")} initial={initial.lead} rows={3} />
        <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
          <FormSelect
            name="categoryId"
            label={t("category")}
            options={categories}
            empty={t("chooseCategory")}
            initial={initial.categoryId}
          />
          <FormText name="author" label={t("author")} hint={t("authorHint")} initial={initial.author} />
        </div>
        <FormTextarea
          name="content"
          label={t("content")}
          hint={t("contentHint")}
          initial={initial.content}
          rows={18}
        />
        <LivePreview action={previewAction} content={content} html={html} />
        <CoverField cover={article.cover} alt={initial.coverAlt} caption={initial.coverCaption} />
        <Details summary={t("english")} open={initial.titleEn !== "" || hasEnglishErrors(state.errors)}>
          <div className="grid grid-cols-1 gap-5 pt-3">
            <FormText name="titleEn" label={t("titleEn")} initial={initial.titleEn} />
            <FormTextarea name="leadEn" label={t("leadEn")} initial={initial.leadEn} rows={3} />
            <FormTextarea name="contentEn" label={t("contentEn")} initial={initial.contentEn} rows={12} />
          </div>
        </Details>
        <ArticleSteps
          state={article.state}
          scheduledFor={initial.scheduledFor}
          busy={pending}
          unsaved={touched && !pending}
        />
      </form>
    </FormContext>
  );
}

/** A field inside a closed part cannot be reached from the summary. */
function hasEnglishErrors(errors: Record<string, string> | undefined): boolean {
  return Object.keys(errors ?? {}).some((field) => field.endsWith("En"));
}
