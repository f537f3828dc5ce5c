"use server";

import { refresh } from "next/cache";
import { staffAction } from "@/lib/action";
import { attachToAnswerSchema, detachFromAnswerSchema } from "@/lib/attachments/answer-schema";
import { attachToAnswer } from "@/lib/attachments/attach-to-answer";
import { detachFromAnswer } from "@/lib/attachments/detach-from-answer";

/* Both show the page again without leaving it: the words that are being written stay in the field. */
export const attachToAnswerAction = staffAction(attachToAnswerSchema, async ({ viewer, input }) => {
  await attachToAnswer(viewer, input);
  refresh();
  return undefined;
});

export const detachFromAnswerAction = staffAction(detachFromAnswerSchema, async ({ viewer, input }) => {
  await detachFromAnswer(viewer, input);
  refresh();
  return undefined;
});
