import type { PolicyKey } from "@/lib/deadlines/status";
import type { PolicyUnit } from "@/prisma/generated/client";

/** Every promise of time, version 1. The customer confirms or replaces each by a new version. */
export const legalBasis = "Quy chế mẫu, đơn vị phải xác nhận";

export const policies: readonly { key: PolicyKey; amount: number; unit: PolicyUnit }[] = [
  { key: "triage", amount: 8, unit: "working_hours" },
  { key: "acceptance", amount: 1, unit: "working_days" },
  { key: "answer.urgent", amount: 4, unit: "working_hours" },
  { key: "answer.normal", amount: 15, unit: "working_days" },
  { key: "answer.complex", amount: 20, unit: "working_days" },
  { key: "info", amount: 10, unit: "working_days" },
  { key: "info.reminder", amount: 5, unit: "working_days" },
  { key: "publication", amount: 2, unit: "working_days" },
  { key: "rating", amount: 30, unit: "days" },
  { key: "reopening", amount: 15, unit: "days" },
  { key: "closing", amount: 15, unit: "days" },
  { key: "late.repeat", amount: 7, unit: "working_days" },
  { key: "retention", amount: 365, unit: "days" },
];
