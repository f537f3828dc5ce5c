import type { Tone } from "@/components/ui/tag";
import type { FormState } from "@/lib/form-state";
import type { ArticleState, Cover } from "@/lib/articles/status";

export const stateTones: Record<ArticleState, Tone> = {
  draft: "neutral",
  scheduled: "info",
  published: "success",
  archived: "warning",
};

/** What the fields begin with; keys are names of fields. */
export type ArticleFields = Record<
  "title" | "titleEn" | "lead" | "leadEn" | "content" | "contentEn" | "categoryId" | "author",
  string
> &
  Record<"coverAlt" | "coverCaption" | "scheduledFor", string>;

/** The text that somebody else saved meanwhile. */
export type Theirs = {
  version: number;
  name: string;
  time: string;
  title: string;
  lead: string;
  content: string;
};
export type ArticleResult = { theirs: Theirs };
export type ArticleAction = (
  state: FormState<ArticleResult>,
  form: FormData,
) => Promise<FormState<ArticleResult>>;
export type PreviewAction = (
  state: FormState<{ preview: string }>,
  form: FormData,
) => Promise<FormState<{ preview: string }>>;

export type EditedArticle = { id: number | null; version: number; state: ArticleState; cover: Cover | null };
