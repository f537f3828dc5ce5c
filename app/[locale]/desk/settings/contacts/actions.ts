"use server";

import { staffAction } from "@/lib/action";
import { removeHoursSchema, saveHoursSchema } from "@/lib/contacts/hours-schema";
import { saveContact } from "@/lib/contacts/save";
import { removeHours, saveHours } from "@/lib/contacts/save-hours";
import { contactSchema } from "@/lib/contacts/schema";
import { nextRound } from "../../form-round";
import { backToSettings } from "../back-to-settings";
import { cameFromList } from "../came-from-list";

export const saveContactAction = staffAction(
  contactSchema.and(cameFromList),
  async ({ viewer, input: { list, ...contact } }) => {
    await saveContact(viewer, contact);
    return backToSettings("/desk/settings/contacts", "saved", list);
  },
);

export const saveHoursAction = staffAction(saveHoursSchema, async ({ viewer, input }) => {
  await saveHours(viewer, input);
  return backToSettings("/desk/settings/contacts", "saved", nextRound());
});

export const removeHoursAction = staffAction(removeHoursSchema, async ({ viewer, input }) => {
  await removeHours(viewer, input);
  return backToSettings("/desk/settings/contacts", "removed");
});
