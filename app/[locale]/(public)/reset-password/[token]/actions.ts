"use server";

import { publicAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { resetSchema } from "@/lib/people/account-schema";
import { resetPassword } from "@/lib/people/reset-password";

const send = publicAction(resetSchema, async ({ input, address }) => {
  await resetPassword(address, input);
  return redirect({ href: { pathname: "/sign-in", query: { doi: "1" } }, locale: input.locale });
});

/** Sets the password and leads to the sign-in. Only by POST: a mail program that opens links uses none up. */
export async function resetPasswordAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
