import { z } from "zod";
import { idField, optionalIdField } from "@/lib/ids";
import { queueKeys } from "@/lib/questions/queues";
import { longestName } from "./status";

const name = z
  .string({ error: "filter_name_missing" })
  .transform((text) => text.normalize("NFC").trim().replaceAll(/\s+/g, " "))
  .pipe(z.string().min(1, { error: "filter_name_missing" }).max(longestName, { error: "filter_name_long" }));

/** "Lưu bộ lọc". Messages are keys of messages errors. */
export const saveFilterSchema = z.object({
  name,
  queue: z.enum(queueKeys, { error: "filter_queue_wrong" }),
  /** The conditions as the address of the list has them. */
  conditions: z
    .string({ error: "filter_queue_wrong" })
    .max(2_000, { error: "filter_queue_wrong" })
    .default(""),
  /** The department it is shared with; empty: nobody else sees it. */
  departmentId: optionalIdField("filter_department_wrong"),
});
export type SaveFilterInput = z.output<typeof saveFilterSchema>;

export const renameFilterSchema = z.object({ id: idField("not_found"), name });
export const removeFilterSchema = z.object({ id: idField("not_found") });
