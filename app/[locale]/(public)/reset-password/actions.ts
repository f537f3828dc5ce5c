"use server";

import { after } from "next/server";
import { publicAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { log } from "@/lib/log";
import { resetRequestSchema } from "@/lib/people/account-schema";
import { countResetRequest, requestReset } from "@/lib/people/request-reset";

const send = publicAction(resetRequestSchema, async ({ input, address }) => {
  await countResetRequest(address, input);
  // After the answer has left: its time must not tell whether somebody with this address works here.
  after(() =>
    requestReset(input.email).catch((error: unknown) =>
      log.error({ err: error }, "reset letter not written"),
    ),
  );
  return redirect({ href: { pathname: "/reset-password", query: { xong: "1" } }, locale: input.locale });
});

/** Asks for the letter with the link; the page says the same to everybody. */
export async function requestResetAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
