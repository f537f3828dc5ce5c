"use server";

import { staffAction } from "@/lib/action";
import { removeHoursSchema, saveHoursSchema } from "@/lib/contacts/hours-schema";
import { saveContact } from "@/lib/contacts/save";
import { removeHours, saveHours } from "@/lib/contacts/save-hours";
import { contactSchema } from "@/lib/contacts/schema";
import { backToSettings } from "../back-to-settings";

export const saveContactAction = staffAction(contactSchema, async ({ viewer, input }) => {
  await saveContact(viewer, input);
  return backToSettings("/desk/settings/contacts", "saved");
});

export const saveHoursAction = staffAction(saveHoursSchema, async ({ viewer, input }) => {
  await saveHours(viewer, input);
  return backToSettings("/desk/settings/contacts", "saved");
});

export const removeHoursAction = staffAction(removeHoursSchema, async ({ viewer, input }) => {
  await removeHours(viewer, input);
  return backToSettings("/desk/settings/contacts", "removed");
});
