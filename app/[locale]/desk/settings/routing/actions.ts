"use server";

import { staffAction } from "@/lib/action";
import { removeRule, saveRule } from "@/lib/routing/rules";
import { removeRuleSchema, routingRuleSchema } from "@/lib/routing/schema";
import { backToSettings } from "../back-to-settings";

export const saveRuleAction = staffAction(routingRuleSchema, async ({ viewer, input }) => {
  await saveRule(viewer, input);
  return backToSettings("/desk/settings/routing", "saved");
});

export const removeRuleAction = staffAction(removeRuleSchema, async ({ viewer, input }) => {
  await removeRule(viewer, input);
  return backToSettings("/desk/settings/routing", "removed");
});
