"use server";

import { publicAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { rate } from "@/lib/questions/rate";
import { rateSchema } from "@/lib/questions/schema";

const send = publicAction(rateSchema, async ({ input, address }) => {
  await rate(address, input);
  return redirect({
    href: { pathname: "/rate/[token]", params: { token: input.token }, query: { moi: "1" } },
    locale: input.locale,
  });
});

/** Writes the rating and shows the thanks. Only by POST: a mail program that opens links rates nothing. */
export async function rateAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
