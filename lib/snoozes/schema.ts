import { z } from "zod";
import { target } from "@/lib/questions/desk-schema";

/** Until a day one chooses, or until anything happens to the question. Texts are `until.<until>` of messages snoozes. */
export const untils = ["day", "event"] as const;

/** Without a day the verb refuses "until the day". Messages are keys of messages errors. */
export const snoozeFields = {
  until: z.enum(untils, { error: "snooze_until_missing" }),
  /** yyyy-MM-dd in Asia/Ho_Chi_Minh. */
  day: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.iso.date({ error: "snooze_day_unknown" }).optional(),
  ),
};

export const snoozeSchema = z.object({ code: target.code, ...snoozeFields });
export type SnoozeInput = z.output<typeof snoozeSchema>;

export const unsnoozeSchema = z.object({ code: target.code });
