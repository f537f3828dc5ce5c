import { z } from "zod";

/** newest: while the person waits; all: in the background. Messages are keys of messages errors. */
export const auditCheckSchema = z.object({
  scope: z.enum(["newest", "all"], { error: "audit_scope_missing" }),
});
export type AuditCheckInput = z.output<typeof auditCheckSchema>;
