"use server";

import { staffAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { endSessionSchema, nothingSchema, stepConfirmationSchema } from "@/lib/people/account-schema";
import { beginEnrolment, cancelEnrolment, confirmEnrolment } from "@/lib/people/enrol-totp";
import { renewRecoveryCodes } from "@/lib/people/recovery-codes";
import { removeSecondStep } from "@/lib/people/remove-totp";
import { endOtherSessions, endOwnSession } from "@/lib/people/sessions";
import { backToSecurity } from "./back-to-security";

export const beginAction = staffAction(nothingSchema, async ({ viewer }) => {
  await beginEnrolment(viewer);
  return backToSecurity();
});

export const cancelAction = staffAction(nothingSchema, async ({ viewer }) => {
  await cancelEnrolment(viewer);
  return backToSecurity("cancelled");
});

/** The recovery codes are shown on the page that made them, this once. */
export const confirmAction = staffAction(
  stepConfirmationSchema,
  async ({ viewer, input }): Promise<FormState<string[]>> => {
    return { ok: true, result: await confirmEnrolment(viewer, input) };
  },
);

export const renewCodesAction = staffAction(
  stepConfirmationSchema,
  async ({ viewer, input }): Promise<FormState<string[]>> => {
    return { ok: true, result: await renewRecoveryCodes(viewer, input) };
  },
);

export const removeAction = staffAction(stepConfirmationSchema, async ({ viewer, input }) => {
  await removeSecondStep(viewer, input);
  return backToSecurity("removed");
});

export const endSessionAction = staffAction(endSessionSchema, async ({ viewer, input }) => {
  await endOwnSession(viewer, input);
  return backToSecurity("ended");
});

export const endOthersAction = staffAction(nothingSchema, async ({ viewer }) => {
  await endOtherSessions(viewer);
  return backToSecurity("ended");
});
