import { z } from "zod";
import { locales, defaultLocale } from "@/lib/i18n/locales";
import { uploadsField } from "@/lib/attachments/schema";
import { proofField } from "@/lib/proofs/schema";
import { isPhone, normalisePhone } from "./phone";
import { contentMax, contentMin, defaultVisibility, ratingLevels, titleMax, visibilities } from "./status";

/* Messages are keys of lib/i18n/messages/<locale>/errors.json. */

/** NFC, without control characters and outer blanks: "hoà" typed on two keyboards is one text. */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\r\n", "\n")
    .replaceAll(/[^\P{Cc}\n\t]|\ufeff/gu, "")
    .trim();
}

const anEmail = z.email();
const lengthOf = (text: string): number => Array.from(text).length;
const line = z
  .string()
  .default("")
  .transform((text) => tidyText(text).replaceAll(/\s+/g, " "));
const optional = line.transform((text) => (text === "" ? null : text));

export const titleField = line
  .refine((text) => text !== "", "title_missing")
  .refine((text) => lengthOf(text) <= titleMax, "title_long");

export const contentField = z
  .string()
  .default("")
  .transform(tidyText)
  .refine((text) => text !== "", "content_missing")
  .refine((text) => text === "" || lengthOf(text) >= contentMin, "content_short")
  .refine((text) => lengthOf(text) <= contentMax, "content_long");

export const nameField = line
  .refine((text) => text !== "", "name_missing")
  .refine((text) => lengthOf(text) <= 100, "name_long");

export const emailField = optional
  .transform((text) => text?.toLowerCase() ?? null)
  .refine((text) => text === null || (text.length <= 254 && anEmail.safeParse(text).success), "email_wrong");

export const phoneField = optional
  .refine((text) => text === null || isPhone(text), "phone_wrong")
  .transform((text) => (text === null || !isPhone(text) ? null : normalisePhone(text)));

/** The public form. Topic and place are the slug and code of the lists; both may stay empty. */
export const submitSchema = z
  .object({
    title: titleField,
    content: contentField,
    topic: optional,
    place: optional,
    name: nameField,
    email: emailField,
    phone: phoneField,
    uploads: uploadsField,
    visibility: z.enum(visibilities, "visibility_missing").default(defaultVisibility),
    consent: z.literal("yes", "consent_missing"),
    locale: z.enum(locales).catch(defaultLocale),
    /** Random per shown form: the same form sent twice is one question. lib/questions/form-guard checks these three. */
    formKey: z.string().max(100).catch(""),
    shownAt: z.string().max(100).catch(""),
    proof: proofField,
    website: z.string().catch("filled").default(""),
  })
  .refine(hasContact, { path: ["email"], error: "contact_missing", when: () => true });

export type Submission = z.output<typeof submitSchema>;

/** Runs beside the other refusals, so that a person sees everything that is missing at once. */
function hasContact({ email, phone }: { email?: string | null; phone?: string | null }): boolean {
  return email !== null || phone !== null;
}

/** Question code and tracking code as people type them; what they mean is decided by lib/questions/track. */
export const lookupSchema = z.object({
  code: line.refine((text) => text !== "", "code_missing").refine((text) => text.length <= 40, "code_wrong"),
  tracking: line
    .refine((text) => text !== "", "tracking_missing")
    .refine((text) => text.length <= 40, "tracking_wrong"),
  locale: z.enum(locales).catch(defaultLocale),
});

export const rateSchema = z
  .object({
    token: z.string("rate_link_wrong").max(100, "rate_link_wrong"),
    level: z.enum(ratingLevels, "level_missing"),
    reason: z
      .string()
      .default("")
      .transform(tidyText)
      .refine((text) => lengthOf(text) <= 1_000, "reason_long"),
    locale: z.enum(locales).catch(defaultLocale),
  })
  .refine(({ level, reason }) => level !== "unsatisfied" || reason !== "", {
    path: ["reason"],
    error: "rate_reason_missing",
  });
export type RatingInput = z.output<typeof rateSchema>;
