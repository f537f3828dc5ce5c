"use server";

import type { LoggedCall } from "@/components/desk/call-form";
import { staffAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { logCallSchema } from "@/lib/questions/desk-schema";
import { logCall } from "@/lib/questions/log-call";

/** The codes come back into the page instead of an address: the tracking code must not stand in a browser's history. */
export const logCallAction = staffAction(
  logCallSchema,
  async ({ viewer, input }): Promise<FormState<LoggedCall>> => {
    const { code, trackingCode } = await logCall(viewer, input);
    return { ok: true, result: { code, trackingCode } };
  },
);
