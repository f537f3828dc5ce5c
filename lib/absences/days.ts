import "server-only";
import { now } from "@/lib/clock";
import { dayAfter } from "@/lib/deadlines/calendar";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";

/** A time of which both days belong to it, today at the earliest and not longer than `most` days. Throws `invalid`. */
export function checkDays({ fromDay, toDay }: { fromDay: string; toDay: string }, most: number): void {
  const refuse = (field: "fromDay" | "toDay", sentence: string) =>
    new AppError("invalid", { fields: { [field]: sentence }, params: { days: most } });
  if (fromDay < localDay(now())) throw refuse("fromDay", "from_day_past");
  if (toDay < fromDay) throw refuse("toDay", "to_day_before");
  if (toDay > dayAfter(fromDay, most - 1)) throw refuse("toDay", "to_day_far");
}
