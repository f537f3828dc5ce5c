"use server";

import { staffAction } from "@/lib/action";
import { savePolicy } from "@/lib/deadlines/save-policy";
import { policySchema } from "@/lib/deadlines/schema";
import { nextRound } from "../../form-round";
import { backToSettings } from "../back-to-settings";

export const savePolicyAction = staffAction(policySchema, async ({ viewer, input }) => {
  await savePolicy(viewer, input);
  return backToSettings("/desk/settings/policies", "saved", nextRound());
});
