"use server";

import { z } from "zod";
import { staffAction } from "@/lib/action";
import { idField } from "@/lib/ids";
import { retryDelivery } from "@/lib/mail/retry";

const retrySchema = z.object({ id: idField("not_found") });

export const retryAction = staffAction(retrySchema, async ({ viewer, input }) => {
  await retryDelivery(viewer, input);
  return { ok: true };
});
