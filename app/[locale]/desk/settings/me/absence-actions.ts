"use server";

import { delegate } from "@/lib/absences/delegate";
import { endAbsence } from "@/lib/absences/end-absence";
import { endDelegation } from "@/lib/absences/end-delegation";
import { saveAbsence } from "@/lib/absences/save-absence";
import {
  delegateSchema,
  endAbsenceSchema,
  endDelegationSchema,
  saveAbsenceSchema,
} from "@/lib/absences/schema";
import { staffAction } from "@/lib/action";
import { backToSettings } from "../back-to-settings";

export const saveAbsenceAction = staffAction(saveAbsenceSchema, async ({ viewer, input }) => {
  await saveAbsence(viewer, input);
  return backToSettings("/desk/settings/me", "saved");
});

export const endAbsenceAction = staffAction(endAbsenceSchema, async ({ viewer, input }) => {
  await endAbsence(viewer, input);
  return backToSettings("/desk/settings/me", "removed");
});

export const delegateAction = staffAction(delegateSchema, async ({ viewer, input }) => {
  await delegate(viewer, input);
  return backToSettings("/desk/settings/me", "saved");
});

export const endDelegationAction = staffAction(endDelegationSchema, async ({ viewer, input }) => {
  await endDelegation(viewer, input);
  return backToSettings("/desk/settings/me", "removed");
});
