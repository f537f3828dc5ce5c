/** How a due date stands. Colour never says it alone: texts are `deadline.<state>` of messages status. */
export const deadlineStates = ["open", "due_soon", "overdue", "paused"] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** "Sắp đến hạn": this many working days or fewer are left. */
export const dueSoonDays = 2;

/** Null without a due date. `soonUntil` is dueSoonUntil() of remaining.ts: the latest due date that counts as soon. */
export function deadlineState(dueAt: Date | null, now: Date, soonUntil: Date): DeadlineState | null {
  if (dueAt === null) return null;
  if (dueAt < now) return "overdue";
  return dueAt <= soonUntil ? "due_soon" : "open";
}

/** The promises of time that exist; each is the newest valid version of its rows in `policies`. Names: messages deadlines. */
export const policyKeys = [
  "triage",
  "acceptance",
  "answer.urgent",
  "answer.normal",
  "answer.complex",
  "info",
  "info.reminder",
  "publication",
  "rating",
  "reopening",
  "closing",
  "late.repeat",
  "retention",
] as const;
export type PolicyKey = (typeof policyKeys)[number];

export const termUnits = ["working_hours", "working_days", "days"] as const;
export type TermUnit = (typeof termUnits)[number];

/** The clocks whose missed dates go into the ledger of breaches. Texts: messages reports `clock.<key>`. */
export const breachClocks = ["triage", "acceptance", "answer", "publication"] as const;
export type BreachClock = (typeof breachClocks)[number];
