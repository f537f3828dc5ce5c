"use server";

import { getTranslations } from "next-intl/server";
import type { ArticleResult } from "@/components/desk/articles/article-state";
import { findArticleForDesk } from "@/lib/articles/find-for-desk";
import { restoreRevision } from "@/lib/articles/restore";
import { saveArticle } from "@/lib/articles/save";
import { articleSchema, previewLinkSchema, previewTextSchema, restoreSchema } from "@/lib/articles/schema";
import { revokePreview, sharePreview } from "@/lib/articles/share-preview";
import { staffAction } from "@/lib/action";
import { isAppError } from "@/lib/errors";
import { formatDateTime } from "@/lib/format";
import type { FormState } from "@/lib/form-state";
import { renderMarkdown } from "@/lib/markdown";
import type { Viewer } from "@/lib/viewer";
import { backToArticle } from "./back-to-article";

/** Saves and takes the step of the button; who was slower gets the other text beside the own one. */
export const saveArticleAction = staffAction(
  articleSchema,
  async ({ viewer, input }): Promise<FormState<ArticleResult>> => {
    let id: number;
    try {
      id = await saveArticle(viewer, input);
    } catch (error) {
      const lost = isAppError(error) && error.code === "conflict" && input.id !== null;
      const theirs = lost ? await theirsOf(viewer, input.id) : null;
      if (theirs === null) throw error;
      const say = await getTranslations("errors");
      return { ok: false, code: "conflict", message: say("article_changed"), result: { theirs } };
    }
    return backToArticle(id, input.step);
  },
);

async function theirsOf(viewer: Viewer, id: number | null) {
  const saved = id === null ? null : await findArticleForDesk(viewer, id);
  if (saved === null) return null;
  const { version, title, lead, content, updatedAt, updatedBy } = saved;
  return { version, title, lead, content, name: updatedBy?.name ?? "", time: formatDateTime(updatedAt) };
}

/** Asked while somebody writes. */
export const previewTextAction = staffAction(
  previewTextSchema,
  async ({ input }): Promise<FormState<{ preview: string }>> => ({
    ok: true,
    result: { preview: renderMarkdown(input.content) },
  }),
);

export const restoreAction = staffAction(restoreSchema, async ({ viewer, input }): Promise<FormState> => {
  await restoreRevision(viewer, input);
  return backToArticle(input.id, "restore");
});

export const previewLinkAction = staffAction(
  previewLinkSchema,
  async ({ viewer, input }): Promise<FormState> => {
    await (input.intent === "share" ? sharePreview : revokePreview)(viewer, input.id);
    return backToArticle(input.id, input.intent);
  },
);
