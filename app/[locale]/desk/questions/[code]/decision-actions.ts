"use server";

import { staffAction } from "@/lib/action";
import { addContributor } from "@/lib/questions/add-contributor";
import {
  addContributorSchema,
  extendSchema,
  followUpSchema,
  forwardSchema,
  mergeIntoSchema,
  reassignSchema,
  reopenSchema,
} from "@/lib/questions/decision-schema";
import { extend } from "@/lib/questions/extend";
import { followUp } from "@/lib/questions/follow-up";
import { forward } from "@/lib/questions/forward";
import { mergeInto } from "@/lib/questions/merge-into";
import { reassign } from "@/lib/questions/reassign";
import { reopen } from "@/lib/questions/reopen";
import { backToQuestion } from "./back-to-question";

/** What coordinators and leaders decide about a question's way; the question is shown again with what was done. */
export const mergeIntoAction = staffAction(mergeIntoSchema, async ({ viewer, input }) => {
  await mergeInto(viewer, input);
  return backToQuestion(input.code, "mergeInto");
});

export const forwardAction = staffAction(forwardSchema, async ({ viewer, input }) => {
  await forward(viewer, input);
  return backToQuestion(input.code, "forward");
});

export const followUpAction = staffAction(followUpSchema, async ({ viewer, input }) => {
  await followUp(viewer, input);
  return backToQuestion(input.code, "followUp");
});

export const extendAction = staffAction(extendSchema, async ({ viewer, input }) => {
  await extend(viewer, input);
  return backToQuestion(input.code, "extend");
});

export const reassignAction = staffAction(reassignSchema, async ({ viewer, input }) => {
  await reassign(viewer, input);
  return backToQuestion(input.code, "reassign");
});

export const reopenAction = staffAction(reopenSchema, async ({ viewer, input }) => {
  await reopen(viewer, input);
  return backToQuestion(input.code, "reopen");
});

export const addContributorAction = staffAction(addContributorSchema, async ({ viewer, input }) => {
  await addContributor(viewer, input);
  return backToQuestion(input.code, "addContributor");
});
