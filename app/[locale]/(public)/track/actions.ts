"use server";

import { publicAction } from "@/lib/action";
import { AppError } from "@/lib/errors";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { lookUp } from "@/lib/questions/look-up";
import { lookupSchema } from "@/lib/questions/schema";

const send = publicAction(lookupSchema, async ({ input, address }) => {
  const token = await lookUp(address, input);
  if (token === null) throw new AppError("not_found", { reason: "track_not_found" });
  return redirect({ href: { pathname: "/track/[token]", params: { token } }, locale: input.locale });
});

/** From the two codes to the question's own page. */
export async function lookUpAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
