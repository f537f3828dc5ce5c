"use server";

import { z } from "zod";
import type { DraftResult } from "@/components/desk/use-draft-form";
import { staffAction } from "@/lib/action";
import { now } from "@/lib/clock";
import { formatTime } from "@/lib/format";
import type { FormState } from "@/lib/form-state";
import {
  completePartSchema,
  reopenPartSchema,
  savePartSchema,
  waivePartSchema,
} from "@/lib/questions/answer-schema";
import { completePart } from "@/lib/questions/complete-part";
import { savePart } from "@/lib/questions/save-part";
import { reopenPart, waivePart } from "@/lib/questions/waive-part";
import { backToQuestion } from "./back-to-question";

const partForm = z.union([
  savePartSchema.extend({ intent: z.literal("save") }),
  completePartSchema.extend({ intent: z.undefined().optional() }),
]);

/** Saving keeps the writer on the page; completing leads to the result. */
export const partAction = staffAction(
  partForm,
  async ({ viewer, input }): Promise<FormState<DraftResult>> => {
    const values = { content: [input.content] };
    const saving = input.intent === "save";
    const outcome = saving ? await savePart(viewer, input) : await completePart(viewer, input);
    if (!outcome.saved) {
      const { version, ...theirs } = outcome.theirs;
      return { ok: false, code: "conflict", values, result: { version, theirs } };
    }
    if (!saving) return backToQuestion(input.code, "completePart");
    return { ok: true, values, result: { version: outcome.version, savedAt: formatTime(now()) } };
  },
);

export const waivePartAction = staffAction(waivePartSchema, async ({ viewer, input }) => {
  await waivePart(viewer, input);
  return backToQuestion(input.code, "waivePart");
});

export const reopenPartAction = staffAction(reopenPartSchema, async ({ viewer, input }) => {
  await reopenPart(viewer, input);
  return backToQuestion(input.code, "reopenPart");
});
