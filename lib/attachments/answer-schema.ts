import { z } from "zod";
import { uploadsField } from "./schema";

const code = z.string({ error: "question_unknown" }).max(40, { error: "question_unknown" });

/** Files for the answer being written. Messages are keys of messages errors. */
export const attachToAnswerSchema = z.object({
  code,
  uploads: uploadsField.refine((ids) => ids.length > 0, { error: "file_missing" }),
});
export type AttachToAnswerInput = z.output<typeof attachToAnswerSchema>;

export const detachFromAnswerSchema = z.object({
  code,
  id: z.string({ error: "file_gone" }).max(40, { error: "file_gone" }),
});
export type DetachFromAnswerInput = z.output<typeof detachFromAnswerSchema>;
