"use server";

import { after } from "next/server";
import { publicAction } from "@/lib/action";
import { countFollowRequest, follow } from "@/lib/followers/follow";
import { followSchema } from "@/lib/followers/schema";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import { log } from "@/lib/log";

const send = publicAction(followSchema, async ({ input, address }) => {
  await countFollowRequest(address, input);
  // After the answer has left: its time must not tell who follows what.
  after(() => follow(input).catch((error: unknown) => log.error({ err: error }, "no letter to a follower")));
  return redirect({
    href: {
      pathname: "/questions/[slug]/follow",
      params: { slug: input.slug },
      query: { xong: "thu" },
    },
    locale: input.locale,
  });
});

/** Asks for the letter that confirms; the page says the same to everybody. */
export async function followAction(state: FormState, form: FormData): Promise<FormState> {
  return send(state, form);
}
