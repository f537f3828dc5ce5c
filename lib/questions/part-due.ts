import "server-only";
import type { WorkingCalendar } from "@/lib/deadlines/calendar";
import { addWorkingDays } from "@/lib/deadlines/working-day";

/** A contributing department has so many working days for its part; the lead needs the rest to put the answer together. */
const partDays = 5;

/** When a part that is asked for at `askedAt` is due (UTC instant): never after the answer itself. */
export function partDue(askedAt: Date, dueAt: Date | null, calendar: WorkingCalendar): Date {
  const due = addWorkingDays(askedAt, partDays, calendar);
  return dueAt !== null && dueAt < due ? dueAt : due;
}
