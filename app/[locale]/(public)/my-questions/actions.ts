"use server";

import { after } from "next/server";
import { publicAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { log } from "@/lib/log";
import { linksSchema } from "@/lib/questions/citizen-schema";
import { countLinkRequest, sendLinks } from "@/lib/questions/my-questions";

const send = publicAction(linksSchema, async ({ input, address }) => {
  await countLinkRequest(address, input);
  // After the answer has left: its time must not tell whether the address is known.
  after(() => sendLinks(input.email).catch((error: unknown) => log.error({ err: error }, "links not sent")));
  return redirect({ href: { pathname: "/my-questions", query: { xong: "1" } }, locale: input.locale });
});

/** Asks for the letter with the link; the page says the same to everybody. */
export async function sendLinksAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
