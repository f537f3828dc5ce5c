import { z } from "zod";
import { idField, largestId } from "@/lib/ids";
import { answerMax, remark, target, text } from "./desk-schema";

/* Forms about joint answers, corrections and answers from published ones. Messages are keys of messages errors. */

/** partVersion: the version the text was written upon, 0 before the first save. */
export const savePartSchema = z.object({
  code: target.code,
  assignmentId: idField("part_unknown"),
  partVersion: z.coerce
    .number({ error: "version_missing" })
    .int({ error: "version_missing" })
    .min(0, { error: "version_missing" })
    .max(largestId, { error: "version_missing" }),
  content: remark("part_long", answerMax),
});
export type SavePartInput = z.output<typeof savePartSchema>;

export const completePartSchema = savePartSchema.extend({
  content: text("part_missing", "part_long", answerMax),
});
export type CompletePartInput = z.output<typeof completePartSchema>;

export const waivePartSchema = z.object({
  ...target,
  assignmentId: idField("part_unknown"),
  reason: text("waive_reason_missing", "waive_reason_long"),
});
export type WaivePartInput = z.output<typeof waivePartSchema>;

export const reopenPartSchema = z.object({
  ...target,
  assignmentId: idField("part_unknown"),
  reason: text("reopen_part_reason_missing", "reopen_part_reason_long"),
});
export type ReopenPartInput = z.output<typeof reopenPartSchema>;

/** textHash: SHA-256 of the answer as it was shown; it is sent only while it still reads so. */
export const answerFromPublishedSchema = z.object({
  ...target,
  publicVersionId: idField("published_unknown"),
  textHash: z.string({ error: "published_unknown" }).max(64, { error: "published_unknown" }),
});
export type AnswerFromPublishedInput = z.output<typeof answerFromPublishedSchema>;

export const proposeCorrectionSchema = z.object({
  ...target,
  content: text("correction_missing", "answer_long", answerMax),
  reason: text("correction_reason_missing", "correction_reason_long"),
});
export type ProposeCorrectionInput = z.output<typeof proposeCorrectionSchema>;

/** answerVersionId: the text the leader read; only that one may go out. */
export const sendCorrectionSchema = z.object({ ...target, answerVersionId: idField("version_missing") });
export type SendCorrectionInput = z.output<typeof sendCorrectionSchema>;

export const dropCorrectionSchema = z.object({
  ...target,
  reason: text("drop_reason_missing", "drop_reason_long"),
});
export type DropCorrectionInput = z.output<typeof dropCorrectionSchema>;
