"use server";

import { z } from "zod";
import { staffAction } from "@/lib/action";
import { retryDelivery } from "@/lib/mail/retry";

const retrySchema = z.object({ id: z.coerce.number().int().positive() });

export const retryAction = staffAction(retrySchema, async ({ viewer, input }) => {
  await retryDelivery(viewer, input);
  return { ok: true };
});
