import "server-only";
import { dueDate } from "@/lib/deadlines/due-date";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";

/** When what waits for publication since `queuedAt` (UTC instant) has to be public. Read before the transaction. */
export async function publicationDue(queuedAt: Date): Promise<Date> {
  const [policy, calendar] = await Promise.all([currentPolicy("publication"), currentCalendar()]);
  return dueDate(queuedAt, policy, calendar);
}
