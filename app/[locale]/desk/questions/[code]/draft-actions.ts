"use server";

import { z } from "zod";
import type { DraftResult } from "@/components/desk/draft-editor";
import { staffAction } from "@/lib/action";
import { now } from "@/lib/clock";
import { formatTime } from "@/lib/format";
import type { FormState } from "@/lib/form-state";
import { renderMarkdown } from "@/lib/markdown";
import { saveDraftSchema, submitDraftSchema } from "@/lib/questions/desk-schema";
import { saveDraft, type DraftSaved } from "@/lib/questions/save-draft";
import { submitDraft } from "@/lib/questions/submit-draft";
import { backToQuestion } from "./back-to-question";

const draftForm = z.discriminatedUnion("intent", [
  submitDraftSchema.extend({ intent: z.literal("submit") }),
  saveDraftSchema.extend({ intent: z.literal("save") }),
  saveDraftSchema.extend({ intent: z.literal("preview") }),
]);

/** The editor's three buttons. Saving and looking keep the official on the page; handing in leads to the result. */
export const draftAction = staffAction(
  draftForm,
  async ({ viewer, input }): Promise<FormState<DraftResult>> => {
    const values = { content: [input.content] };
    if (input.intent === "preview") {
      return { values, result: { version: input.draftVersion, preview: renderMarkdown(input.content) } };
    }
    const outcome =
      input.intent === "submit" ? await submitDraft(viewer, input) : await saveDraft(viewer, input);
    if (outcome.saved && input.intent === "submit") return backToQuestion(input.code, "submitDraft");
    return { values, ...shown(outcome) };
  },
);

/** After a lost race the next save stands upon the other text, which the writer has now seen. */
function shown(outcome: DraftSaved): FormState<DraftResult> {
  if (outcome.saved) return { ok: true, result: { version: outcome.version, savedAt: formatTime(now()) } };
  const { version, ...theirs } = outcome.theirs;
  return { ok: false, code: "conflict", result: { version, theirs } };
}
