"use server";

import { staffAction } from "@/lib/action";
import { snoozeSchema, unsnoozeSchema } from "@/lib/snoozes/schema";
import { snooze } from "@/lib/snoozes/snooze";
import { unsnooze } from "@/lib/snoozes/unsnooze";
import { backToQuestion } from "./back-to-question";

export const snoozeAction = staffAction(snoozeSchema, async ({ viewer, input }) => {
  await snooze(viewer, input);
  return backToQuestion(input.code, "snooze");
});

export const unsnoozeAction = staffAction(unsnoozeSchema, async ({ viewer, input }) => {
  await unsnooze(viewer, input);
  return backToQuestion(input.code, "unsnooze");
});
