"use server";

import { staffAction } from "@/lib/action";
import { saveContact } from "@/lib/contacts/save";
import { contactSchema } from "@/lib/contacts/schema";
import { backToSettings } from "../back-to-settings";

export const saveContactAction = staffAction(contactSchema, async ({ viewer, input }) => {
  await saveContact(viewer, input);
  return backToSettings("/desk/settings/contacts", "saved");
});
