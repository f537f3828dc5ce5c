import { z } from "zod";
import { idField } from "@/lib/ids";
import { policyKeys, termUnits } from "./status";

/* The forms of the settings screens. Messages are keys of messages errors. */

const longestReason = 1_000;
/** A list of a whole year is some forty lines. */
const longestList = 20_000;

const text = (max: number, long: string) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.normalize("NFC").trim())
    .pipe(z.string().max(max, long));
const needed = (max: number, missing: string, long: string) =>
  text(max, long).refine((typed) => typed !== "", missing);
const box = z.preprocess((value) => value === "yes", z.boolean());
const day = z.string().max(10, "calendar_day_wrong");
/** One box ticked comes as a text, several as a list, none not at all. */
const days = z
  .union([day.transform((only) => [only]), z.array(day).max(366, "calendar_day_wrong")], {
    error: "calendar_day_wrong",
  })
  .default([]);

/** What is typed into the calendar's form; planCalendar() says what is wrong with the days in it. */
export const calendarSchema = z
  .object({
    year: z.coerce
      .number({ error: "calendar_year_wrong" })
      .int({ error: "calendar_year_wrong" })
      .min(2000, { error: "calendar_year_wrong" })
      .max(2100, { error: "calendar_year_wrong" }),
    /** The version that was looked at. */
    base: idField("calendar_changed"),
    remove: days,
    addDay: text(40, "calendar_day_wrong"),
    addKind: text(40, "calendar_day_wrong"),
    addName: text(1_000, "calendar_name_long"),
    list: z.string().default("").pipe(z.string().max(longestList, "calendar_list_long")),
    replace: box,
    spans: text(200, "calendar_spans_missing").refine((typed) => typed !== "", "calendar_spans_missing"),
    complete: box,
    note: needed(longestReason, "calendar_note_missing", "calendar_note_long"),
    recalculate: box,
    reason: text(longestReason, "recalculation_reason_long"),
    /** The fingerprint of the plan that was shown; empty asks to be shown it. */
    previewed: text(64, "calendar_changed"),
  })
  .refine(({ recalculate, reason }) => !recalculate || reason !== "", {
    path: ["reason"],
    error: "recalculation_reason_missing",
  });
export type CalendarInput = z.output<typeof calendarSchema>;

export const recalculationSchema = z.object({
  calendarId: idField("calendar_changed"),
  reason: needed(longestReason, "recalculation_reason_missing", "recalculation_reason_long"),
});
export type RecalculationInput = z.output<typeof recalculationSchema>;

export const policySchema = z
  .object({
    key: z.enum(policyKeys, { error: "policy_unknown" }),
    /** The version that was looked at. */
    base: z.coerce
      .number({ error: "policy_changed" })
      .int({ error: "policy_changed" })
      .min(0, { error: "policy_changed" }),
    amount: z.coerce
      .number({ error: "policy_amount_wrong" })
      .int({ error: "policy_amount_wrong" })
      .min(1, { error: "policy_amount_wrong" })
      .max(3_650, { error: "policy_amount_wrong" }),
    unit: z.enum(termUnits, { error: "policy_unit_missing" }),
    legalBasis: needed(500, "policy_basis_missing", "policy_basis_long"),
    validFrom: z.iso.date({ error: "policy_day_wrong" }),
  })
  // Ten years of calendar days is a time to keep data; so many working days no calendar can count.
  .refine(({ amount, unit }) => unit === "days" || amount <= 365, {
    path: ["amount"],
    error: "policy_amount_wrong",
  });
export type PolicyInput = z.output<typeof policySchema>;
