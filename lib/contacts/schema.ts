import { z } from "zod";
import { optionalIdField } from "@/lib/ids";
import { isInOrder, optionalDay } from "./hours-schema";

export const contactKinds = ["hotline", "email", "office"] as const;
export const contactPurposes = ["public", "intake", "department"] as const;

const line = (max: number, long: string) =>
  z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().max(max, long));

/** Pressed on a phone it has to ring: digits and what people write between them; 113 is one, too. */
function isPhone(value: string): boolean {
  return /^\+?[\d\s.()-]+$/.test(value) && value.replaceAll(/\D/g, "").length >= 3;
}

/** A contact of the settings screen. Messages are keys of messages errors. */
export const contactSchema = z
  .object({
    id: optionalIdField("not_found"),
    /** The version the form showed; 0 for a new contact. */
    version: z.coerce.number({ error: "version_missing" }).int({ error: "version_missing" }).default(0),
    kind: z.enum(contactKinds, { error: "contact_kind_missing" }),
    purpose: z.enum(contactPurposes, { error: "contact_purpose_missing" }),
    departmentId: optionalIdField("contact_department_missing"),
    label: line(100, "contact_label_long").refine((text) => text !== "", "contact_label_missing"),
    labelEn: line(100, "contact_label_long"),
    value: line(300, "contact_value_long").refine((text) => text !== "", "contact_value_missing"),
    position: z.coerce
      .number({ error: "position_wrong" })
      .int({ error: "position_wrong" })
      .min(0, { error: "position_wrong" })
      .max(100_000, { error: "position_wrong" }),
    active: z.preprocess((value) => value === "yes", z.boolean()),
    validFrom: optionalDay,
    validTo: optionalDay,
  })
  .refine(({ kind, value }) => kind !== "email" || z.email().safeParse(value).success, {
    path: ["value"],
    error: "contact_email_wrong",
  })
  .refine(({ kind, value }) => kind !== "hotline" || isPhone(value), {
    path: ["value"],
    error: "contact_phone_wrong",
  })
  .refine(isInOrder, { path: ["validTo"], error: "validity_order" })
  .refine(({ purpose, departmentId }) => purpose !== "department" || departmentId !== null, {
    path: ["departmentId"],
    error: "contact_department_missing",
  });
export type ContactInput = z.output<typeof contactSchema>;
