"use server";

import { staffAction } from "@/lib/action";
import { addInformationFor } from "@/lib/questions/add-information";
import { informationForSchema, requestInfoSchema } from "@/lib/questions/info-schema";
import { provideInfoFor } from "@/lib/questions/provide-info";
import { requestInfo } from "@/lib/questions/request-info";
import { backToQuestion } from "./back-to-question";

/** Between the department's request for information and the citizen's reply. */
export const requestInfoAction = staffAction(requestInfoSchema, async ({ viewer, input }) => {
  await requestInfo(viewer, input);
  return backToQuestion(input.code, "requestInfo");
});

export const provideInfoAction = staffAction(informationForSchema, async ({ viewer, input }) => {
  await provideInfoFor(viewer, input);
  return backToQuestion(input.code, "provideInfo");
});

export const addInformationAction = staffAction(informationForSchema, async ({ viewer, input }) => {
  await addInformationFor(viewer, input);
  return backToQuestion(input.code, "addInformation");
});
