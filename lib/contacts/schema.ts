import { z } from "zod";
import { optionalIdField } from "@/lib/ids";

export const contactKinds = ["hotline", "email", "office"] as const;
export const contactPurposes = ["public", "intake", "department"] as const;

const line = (max: number, long: string) =>
  z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().max(max, long));

/** A contact of the settings screen. Messages are keys of messages errors. */
export const contactSchema = z
  .object({
    id: optionalIdField("not_found"),
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
  })
  .refine(({ kind, value }) => kind !== "email" || z.email().safeParse(value).success, {
    path: ["value"],
    error: "contact_email_wrong",
  })
  .refine(({ purpose, departmentId }) => purpose !== "department" || departmentId !== null, {
    path: ["departmentId"],
    error: "contact_department_missing",
  });
export type ContactInput = z.output<typeof contactSchema>;
