"use server";

import { staffAction } from "@/lib/action";
import { answerFromPublishedSchema } from "@/lib/questions/answer-schema";
import { answerFromPublished } from "@/lib/questions/answer-from-published";
import { backToQuestion } from "./back-to-question";

export const answerFromPublishedAction = staffAction(answerFromPublishedSchema, async ({ viewer, input }) => {
  await answerFromPublished(viewer, input);
  return backToQuestion(input.code, "answerFromPublished");
});
