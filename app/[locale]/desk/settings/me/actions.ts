"use server";

import { revalidatePath } from "next/cache";
import { staffAction } from "@/lib/action";
import { ownSettingsSchema, saveOwnSettings } from "@/lib/people/own-settings";
import { backToSettings } from "../back-to-settings";

export const saveOwnSettingsAction = staffAction(ownSettingsSchema, async ({ viewer, input }) => {
  await saveOwnSettings(viewer, input);
  // The desk's frame listens to the keys, and stays as it is when only a page below it is shown anew.
  revalidatePath("/", "layout");
  return backToSettings("/desk/settings/me", "saved");
});
