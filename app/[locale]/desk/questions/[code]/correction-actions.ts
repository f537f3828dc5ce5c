"use server";

import { staffAction } from "@/lib/action";
import {
  dropCorrectionSchema,
  proposeCorrectionSchema,
  sendCorrectionSchema,
} from "@/lib/questions/answer-schema";
import { dropCorrection } from "@/lib/questions/drop-correction";
import { proposeCorrection } from "@/lib/questions/propose-correction";
import { sendCorrection } from "@/lib/questions/send-correction";
import { backToQuestion } from "./back-to-question";

export const proposeCorrectionAction = staffAction(proposeCorrectionSchema, async ({ viewer, input }) => {
  await proposeCorrection(viewer, input);
  return backToQuestion(input.code, "proposeCorrection");
});

export const sendCorrectionAction = staffAction(sendCorrectionSchema, async ({ viewer, input }) => {
  await sendCorrection(viewer, input);
  return backToQuestion(input.code, "sendCorrection");
});

export const dropCorrectionAction = staffAction(dropCorrectionSchema, async ({ viewer, input }) => {
  await dropCorrection(viewer, input);
  return backToQuestion(input.code, "dropCorrection");
});
