"use server";

import { after } from "next/server";
import { publicAction } from "@/lib/action";
import { countFollowRequest } from "@/lib/followers/follow";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { log } from "@/lib/log";
import { subscribeSchema } from "@/lib/subscriptions/schema";
import { subscribe, wishOf } from "@/lib/subscriptions/subscribe";

const send = publicAction(subscribeSchema, async ({ input, address }) => {
  await countFollowRequest(address, input);
  const wish = await wishOf(input);
  // After the answer has left: its time must not tell who subscribed to what.
  after(() =>
    subscribe(wish, input).catch((error: unknown) => log.error({ err: error }, "no letter to a subscriber")),
  );
  return redirect({ href: { pathname: "/following", query: { xong: "thu" } }, locale: input.locale });
});

/** Asks for the letter that confirms; the page says the same to everybody. */
export async function subscribeAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
