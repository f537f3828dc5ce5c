"use server";

import { z } from "zod";
import type { DraftResult } from "@/components/desk/use-draft-form";
import { staffAction } from "@/lib/action";
import { now } from "@/lib/clock";
import { formatTime } from "@/lib/format";
import type { FormState } from "@/lib/form-state";
import { renderMarkdown } from "@/lib/markdown";
import { saveDraftSchema, submitDraftSchema } from "@/lib/questions/desk-schema";
import { saveDraft, type DraftSaved } from "@/lib/questions/save-draft";
import { submitDraft, type Asked } from "@/lib/questions/submit-draft";
import { checkDraft } from "@/lib/questions/waive-finding";
import { backToQuestion } from "./back-to-question";

const draftForm = z.discriminatedUnion("intent", [
  submitDraftSchema.extend({ intent: z.literal("submit") }),
  submitDraftSchema.extend({ intent: z.literal("confirm") }),
  saveDraftSchema.extend({ intent: z.literal("save") }),
  saveDraftSchema.extend({ intent: z.literal("preview") }),
]);

/**
 * The editor's buttons. Saving and looking keep the official on the page; handing in asks about open findings first
 * and leads to the result.
 */
export const draftAction = staffAction(
  draftForm,
  async ({ viewer, input }): Promise<FormState<DraftResult>> => {
    const values = { content: [input.content] };
    if (input.intent === "preview") {
      return { values, result: { version: input.draftVersion, preview: renderMarkdown(input.content) } };
    }
    if (input.intent !== "save") {
      const outcome = await submitDraft(viewer, input, { ask: input.intent === "submit" });
      if (!outcome.saved) return { values, ...shown(outcome) };
      if ("asked" in outcome) return { values, ...askedAbout(outcome) };
      return backToQuestion(input.code, "submitDraft");
    }
    const outcome = await saveDraft(viewer, input);
    const { result, ...state } = shown(outcome);
    if (!outcome.saved || result === undefined) return { values, ...shown(outcome) };
    const findings = await checkDraft(viewer, input.code, input.content);
    return { values, ...state, result: { ...result, findings } };
  },
);

/** Saved, and waiting for a word about what the check found. */
function askedAbout({ version, asked }: Asked): FormState<DraftResult> {
  return { ok: false, result: { version, savedAt: formatTime(now()), findings: asked, asked: true } };
}

/** After a lost race the next save stands upon the other text, which the writer has now seen. */
function shown(outcome: DraftSaved): FormState<DraftResult> {
  if (outcome.saved) return { ok: true, result: { version: outcome.version, savedAt: formatTime(now()) } };
  const { version, ...theirs } = outcome.theirs;
  return { ok: false, code: "conflict", result: { version, theirs } };
}
