"use server";

import { staffAction } from "@/lib/action";
import { signApologySchema } from "@/lib/questions/apology-schema";
import { signApology } from "@/lib/questions/sign-apology";
import { backToQuestion } from "./back-to-question";

export const signApologyAction = staffAction(signApologySchema, async ({ viewer, input }) => {
  await signApology(viewer, input);
  return backToQuestion(input.code, "signApology");
});
