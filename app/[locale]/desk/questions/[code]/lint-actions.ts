"use server";

import { staffAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import type { ShownFinding } from "@/lib/questions/findings";
import { restoreFindingSchema, waiveFindingSchema } from "@/lib/questions/lint-schema";
import { restoreFinding, waiveFinding } from "@/lib/questions/waive-finding";

/** Both keep the writer on the page, with the list as it is now: words not saved yet must not be lost. */
export const waiveFindingAction = staffAction(
  waiveFindingSchema,
  async ({ viewer, input }): Promise<FormState<ShownFinding[]>> => ({
    ok: true,
    result: await waiveFinding(viewer, input),
  }),
);

export const restoreFindingAction = staffAction(
  restoreFindingSchema,
  async ({ viewer, input }): Promise<FormState<ShownFinding[]>> => ({
    ok: true,
    result: await restoreFinding(viewer, input),
  }),
);
