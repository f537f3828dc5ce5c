import { z } from "zod";
import { isDay } from "@/lib/deadlines/calendar";
import { readSpans } from "@/lib/deadlines/day-list";
import { idField, optionalIdField } from "@/lib/ids";

/* Messages are keys of messages errors; days are yyyy-MM-dd in Asia/Ho_Chi_Minh. */

/** A day that may be open. */
export const optionalDay = z
  .string({ error: "validity_day_wrong" })
  .default("")
  .transform((text) => text.trim())
  .refine((text) => text === "" || isDay(text), { error: "validity_day_wrong" })
  .transform((text) => (text === "" ? null : new Date(`${text}T00:00:00Z`)));

export function isInOrder({ validFrom, validTo }: { validFrom: Date | null; validTo: Date | null }): boolean {
  return validFrom === null || validTo === null || validFrom <= validTo;
}

const note = z
  .string({ error: "hours_note_long" })
  .default("")
  .transform((text) => text.normalize("NFC").trim())
  .pipe(z.string().max(300, { error: "hours_note_long" }));

const version = z.coerce.number({ error: "version_missing" }).int({ error: "version_missing" });

export const saveHoursSchema = z
  .object({
    id: optionalIdField("hours_unknown"),
    version: version.default(0),
    departmentId: idField("hours_department_missing"),
    weekdays: z.preprocess(
      (value) => (typeof value === "string" ? [value] : value),
      z
        .array(
          z.coerce
            .number({ error: "hours_weekdays_missing" })
            .int({ error: "hours_weekdays_missing" })
            .min(1, { error: "hours_weekdays_missing" })
            .max(7, { error: "hours_weekdays_missing" }),
          { error: "hours_weekdays_missing" },
        )
        .min(1, { error: "hours_weekdays_missing" })
        .max(7, { error: "hours_weekdays_missing" }),
    ),
    /** `07:30-11:30, 13:00-17:00`; empty: closed all day. */
    spans: z
      .string({ error: "hours_spans_wrong" })
      .max(500, { error: "hours_spans_wrong" })
      .default("")
      .transform((text, context) => {
        if (text.trim() === "") return [];
        const { spans, problems } = readSpans(text);
        const [problem] = problems;
        if (problem !== undefined)
          context.addIssue({
            code: "custom",
            message: problem.key === "spans_order" ? "hours_spans_order" : "hours_spans_wrong",
          });
        return spans.map(([start, end]) => [start, end] as [string, string]);
      }),
    note,
    noteEn: note,
    validFrom: optionalDay,
    validTo: optionalDay,
  })
  .refine(isInOrder, { path: ["validTo"], error: "validity_order" });
export type SaveHoursInput = z.output<typeof saveHoursSchema>;

export const removeHoursSchema = z.object({ id: idField("hours_unknown"), version });
export type RemoveHoursInput = z.output<typeof removeHoursSchema>;
