import type { Term } from "@/lib/deadlines/due-date";

const dayMs = 86_400_000;

/** What began after this instant cannot have lasted the term by `at`: so that a query need not look at it. */
export function begunBy({ amount, unit }: Term, at: Date): Date {
  return unit === "working_hours" ? at : new Date(at.getTime() - (amount - 1) * dayMs);
}
