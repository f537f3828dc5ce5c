"use server";

import { staffAction } from "@/lib/action";
import { decline } from "@/lib/publishing/decline";
import { publish } from "@/lib/publishing/publish";
import { publicationReasonSchema, publishSchema } from "@/lib/publishing/schema";
import { unpublish } from "@/lib/publishing/unpublish";
import { backToQuestion } from "./back-to-question";

export const publishAction = staffAction(publishSchema, async ({ viewer, input }) => {
  await publish(viewer, input);
  return backToQuestion(input.code, "publish");
});

export const unpublishAction = staffAction(publicationReasonSchema, async ({ viewer, input }) => {
  await unpublish(viewer, input);
  return backToQuestion(input.code, "unpublish");
});

export const declineAction = staffAction(publicationReasonSchema, async ({ viewer, input }) => {
  await decline(viewer, input);
  return backToQuestion(input.code, "decline");
});
