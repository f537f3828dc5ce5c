import { z } from "zod";
import { target, text } from "./desk-schema";
import { lintRules } from "./lint/finding";

/** The finding of a draft that is passed over. `quote` is empty when it is about the whole text. */
const finding = {
  code: target.code,
  rule: z.enum(lintRules, { error: "finding_gone" }),
  quote: z.string().max(200, { error: "finding_gone" }).default(""),
};

export const waiveFindingSchema = z.object({
  ...finding,
  reason: text("finding_reason_missing", "finding_reason_long", 500),
});
export type WaiveFindingInput = z.output<typeof waiveFindingSchema>;

export const restoreFindingSchema = z.object(finding);
export type RestoreFindingInput = z.output<typeof restoreFindingSchema>;
