"use server";

import { publicAction } from "@/lib/action";
import { now } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { renewFormGuard } from "@/lib/questions/form-guard";
import { submitSchema } from "@/lib/questions/schema";
import { submit } from "@/lib/questions/submit";

const send = publicAction(submitSchema, async ({ input, address }) => {
  const { token } = await submit(address, input);
  return redirect({
    href: { pathname: "/track/[token]", params: { token }, query: { moi: "1" } },
    locale: input.locale,
  });
});

/** Sends the question and leads to its own page; a refused form comes back whole and can be sent again at once. */
export async function submitAction(state: FormState, form: FormData): Promise<FormState> {
  const answer = await send(state, form);
  const [formKey = ""] = answer.values?.["formKey"] ?? [];
  const [shownAt = ""] = answer.values?.["shownAt"] ?? [];
  const guard = renewFormGuard({ formKey, shownAt }, now());
  return { ...answer, values: { ...answer.values, formKey: [guard.formKey], shownAt: [guard.shownAt] } };
}
