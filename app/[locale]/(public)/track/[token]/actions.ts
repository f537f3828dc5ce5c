"use server";

import { z } from "zod";
import { publicAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { addInformation } from "@/lib/questions/add-information";
import { informationSchema, reopenOwnSchema, withdrawSchema } from "@/lib/questions/citizen-schema";
import { provideInfo } from "@/lib/questions/provide-info";
import { reopenOwn } from "@/lib/questions/reopen-own";
import { withdraw } from "@/lib/questions/withdraw";
import type { OwnDone } from "./own-done";

const kind = z.enum(["reply", "addition"]).catch("addition");

const inform = publicAction(informationSchema.safeExtend({ kind }), async ({ input, address }) => {
  if (input.kind === "reply") await provideInfo(address, input);
  else await addInformation(address, input);
  return back(input, input.kind === "reply" ? "bo-sung" : "gui-them");
});

const leave = publicAction(withdrawSchema, async ({ input, address }) => {
  await withdraw(address, input);
  return back(input, "rut");
});

const askAgain = publicAction(reopenOwnSchema, async ({ input, address }) => {
  await reopenOwn(address, input);
  return back(input, "xem-xet-lai");
});

/** One action for the reply and the addition: a form refused as the one comes back with its words as the other. */
export async function informAction(state: FormState, form: FormData): Promise<FormState> {
  return inform(state, form);
}

/** Only by POST, from a page that says what it means: a mail program that opens links withdraws nothing. */
export async function withdrawAction(state: FormState, form: FormData): Promise<FormState> {
  return leave(state, form);
}

export async function reopenAction(state: FormState, form: FormData): Promise<FormState> {
  return askAgain(state, form);
}

function back({ token, locale }: { token: string; locale: "vi" | "en" }, done: OwnDone): never {
  return redirect({ href: { pathname: "/track/[token]", params: { token }, query: { xong: done } }, locale });
}
