"use server";

import { getTranslations } from "next-intl/server";
import type { BulkLine } from "@/components/desk/bulk-rows";
import { staffAction } from "@/lib/action";
import { takeSteps, type BulkOutcome } from "@/lib/questions/bulk";
import { bulkSchema } from "@/lib/questions/bulk-schema";

/** All questions of the form, or the one that the browser hands in at a time. */
export const bulkAction = staffAction(bulkSchema, async ({ viewer, input }) => {
  const outcomes = await takeSteps(viewer, input);
  return { ok: true, result: await Promise.all(outcomes.map(lineOf)) };
});

async function lineOf(outcome: BulkOutcome): Promise<BulkLine> {
  const { code } = outcome;
  if (outcome.outcome === "done") return { code, outcome: "done" };
  const say = await getTranslations("errors");
  const { reason, params } = outcome;
  return {
    code,
    outcome: outcome.outcome,
    sentence: say.has(reason) ? say(reason, params) : say("unexpected"),
  };
}
