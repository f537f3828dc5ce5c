"use server";

import { staffAction } from "@/lib/action";
import { ownSettingsSchema, saveOwnSettings } from "@/lib/people/own-settings";
import { backToSettings } from "../back-to-settings";

export const saveOwnSettingsAction = staffAction(ownSettingsSchema, async ({ viewer, input }) => {
  await saveOwnSettings(viewer, input);
  return backToSettings("/desk/settings/me", "saved");
});
