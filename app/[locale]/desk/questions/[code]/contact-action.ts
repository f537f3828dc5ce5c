"use server";

import { staffAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { targetSchema } from "@/lib/questions/desk-schema";
import { revealContact, type CitizenContact } from "@/lib/questions/reveal-contact";

/** Shows the contact once, in this answer only; the page itself never carries it. */
export const revealContactAction = staffAction(
  targetSchema,
  async ({ viewer, input }): Promise<FormState<CitizenContact>> => ({
    result: await revealContact(viewer, input),
  }),
);
