import { z } from "zod";
import { idField, optionalIdField } from "@/lib/ids";

const ticked = z.preprocess((value) => value === "yes" || value === true, z.boolean());

/** A rule of the settings screen. An empty topic or place matches any; the lowest position is tried first. */
export const routingRuleSchema = z.object({
  id: optionalIdField("rule_unknown"),
  topicId: optionalIdField("topic_unknown"),
  placeId: optionalIdField("place_unknown"),
  departmentId: idField("lead_department_missing"),
  automatic: ticked,
  active: ticked,
  position: z.coerce
    .number({ error: "position_wrong" })
    .int({ error: "position_wrong" })
    .min(0, { error: "position_wrong" })
    .max(100_000, { error: "position_wrong" }),
  note: z.string().trim().max(300, { error: "rule_note_long" }).default(""),
});
export type RoutingRuleInput = z.output<typeof routingRuleSchema>;

export const removeRuleSchema = z.object({ id: idField("rule_unknown") });
