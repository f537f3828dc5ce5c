import { z } from "zod";
import { idField, optionalIdField } from "@/lib/ids";
import { snoozeFields } from "@/lib/snoozes/schema";
import { remark, target } from "./desk-schema";

/** What can be done with many questions at once, each by its own verb. Texts are `step.<step>` of messages bulk. */
export const bulkSteps = ["receive", "assign", "markSpam", "snooze", "handOver"] as const;
export type BulkStep = (typeof bulkSteps)[number];

/** More than anybody looks through before confirming. */
export const mostRows = 100;

/** A question as its box on the page names it: code and the version that was shown, "HD.2026.000123:4". */
const row = z
  .string({ error: "version_missing" })
  .transform((text): { code: string; version: unknown } => {
    const [code = "", version] = text.split(":", 2);
    return { code, version };
  })
  .pipe(z.object({ code: target.code, version: idField("version_missing") }));

const rows = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(row).min(1, { error: "bulk_none" }).max(mostRows, { error: "bulk_many" }),
);

/** Messages are keys of messages errors. topicId: for the questions that have no topic yet. */
export const bulkReceiveSchema = z.object({
  step: z.literal("receive", { error: "bulk_step_unknown" }),
  row: rows,
  topicId: optionalIdField("topic_unknown"),
});
export const bulkAssignSchema = z.object({
  step: z.literal("assign", { error: "bulk_step_unknown" }),
  row: rows,
  leadDepartmentId: idField("lead_department_missing"),
  instruction: remark("instruction_long"),
});
export const bulkSpamSchema = z.object({
  step: z.literal("markSpam", { error: "bulk_step_unknown" }),
  row: rows,
});
export const bulkSnoozeSchema = z.object({
  step: z.literal("snooze", { error: "bulk_step_unknown" }),
  row: rows,
  ...snoozeFields,
});
export const bulkHandOverSchema = z.object({
  step: z.literal("handOver", { error: "bulk_step_unknown" }),
  row: rows,
});
export const bulkSchema = z.discriminatedUnion(
  "step",
  [bulkReceiveSchema, bulkAssignSchema, bulkSpamSchema, bulkSnoozeSchema, bulkHandOverSchema],
  { error: "bulk_step_unknown" },
);
export type BulkInput = z.output<typeof bulkSchema>;

/** The address of the page: which step, which questions. */
export const bulkAddress = z.object({
  step: z.enum(bulkSteps).optional().catch(undefined),
  code: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(target.code).catch([])),
});
