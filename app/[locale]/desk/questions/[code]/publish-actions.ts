"use server";

import { getTranslations } from "next-intl/server";
import type { ReviewState } from "@/components/publishing/public-version-form";
import { staffAction } from "@/lib/action";
import { decline } from "@/lib/publishing/decline";
import { publish } from "@/lib/publishing/publish";
import { requestPublication } from "@/lib/publishing/request-publication";
import { returnBeforePublishing } from "@/lib/publishing/return-before-publishing";
import { review } from "@/lib/publishing/review";
import {
  decisionsOf,
  publicationReasonSchema,
  publishSchema,
  requestPublicationSchema,
} from "@/lib/publishing/schema";
import type { Settled } from "@/lib/publishing/settle";
import { unpublish } from "@/lib/publishing/unpublish";
import { backToQuestion } from "./back-to-question";

/** The form's buttons: publish, look again, or hide one of the things found. A refusal keeps the rows it was about. */
export async function publishAction(state: ReviewState, form: FormData): Promise<ReviewState> {
  const next = await act(state, form);
  return { ...(state.result !== undefined && { result: state.result }), ...next };
}

const act = staffAction(publishSchema, async ({ viewer, input }): Promise<ReviewState> => {
  const { intent, hit, choice, reason, ...texts } = input;
  const decisions = decisionsOf(input);
  const row = /^mask:(\d{1,3})$/.exec(intent)?.[1];
  const hiding = row === undefined ? undefined : decisions[Number(row)];
  const applied =
    intent === "publish"
      ? decisions
      : decisions.map((decision) =>
          decision === hiding
            ? { ...decision, choice: "mask" as const }
            : { ...decision, choice: decision.choice === "mask" ? null : decision.choice },
        );
  const settled = await review(viewer, { ...texts, decisions: applied });
  if (intent === "publish" && settled.open.length === 0) {
    await publish(viewer, { ...texts, decisions });
    return backToQuestion(texts.code, "publish");
  }
  const { title, content, answer } = settled.texts;
  const values = { title: [title], content: [content], answer: [answer], hit, choice, reason };
  const shown = { values, result: { hits: settled.hits } };
  return intent === "publish" ? { ...shown, ...(await refusal(settled)) } : shown;
});

/** What still stands in the way, in a sentence; the rows say it one by one. */
async function refusal({ open }: Settled): Promise<ReviewState> {
  const say = await getTranslations("errors");
  const never = open.filter(({ mayKeep, choice }) => !mayKeep && choice === "keep");
  const named = (hits: typeof open): string => hits.map(({ text }) => text).join(", ");
  return {
    ok: false,
    code: "invalid",
    message: say("invalid"),
    errors: {
      hits:
        never.length > 0
          ? say("personal_data_own", { found: named(never) })
          : say("personal_data_open", { found: named(open) }),
    },
  };
}

export const unpublishAction = staffAction(publicationReasonSchema, async ({ viewer, input }) => {
  await unpublish(viewer, input);
  return backToQuestion(input.code, "unpublish");
});

export const declineAction = staffAction(publicationReasonSchema, async ({ viewer, input }) => {
  await decline(viewer, input);
  return backToQuestion(input.code, "decline");
});

export const returnBeforePublishingAction = staffAction(
  publicationReasonSchema,
  async ({ viewer, input }) => {
    await returnBeforePublishing(viewer, input);
    return backToQuestion(input.code, "returnBeforePublishing");
  },
);

export const requestPublicationAction = staffAction(requestPublicationSchema, async ({ viewer, input }) => {
  await requestPublication(viewer, input);
  return backToQuestion(input.code, "requestPublication");
});
