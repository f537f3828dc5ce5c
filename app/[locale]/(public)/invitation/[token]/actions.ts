"use server";

import { publicAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { acceptanceSchema } from "@/lib/people/schema";

const send = publicAction(acceptanceSchema, async ({ input, address }) => {
  await acceptInvitation(address, input);
  return redirect({ href: { pathname: "/sign-in", query: { moi: "1" } }, locale: input.locale });
});

/** Sets the password and leads to the sign-in. Only by POST: a mail program that opens links uses none up. */
export async function acceptInvitationAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
