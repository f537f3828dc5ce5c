import { z } from "zod";
import { uploadsField } from "@/lib/attachments/schema";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { proofField } from "@/lib/proofs/schema";
import { emailField, tidyText } from "./schema";

/*
 * What a citizen sends about an own question. Messages are keys of messages errors. `token` is that of the link;
 * whether it opens anything is decided by lib/questions/open-as-citizen.
 */
const token = z.string("own_link_wrong").max(100, "own_link_wrong");
const locale = z.enum(locales).catch(defaultLocale);
const lengthOf = (text: string): number => Array.from(text).length;
const text = z.string().default("").transform(tidyText);

/** Lengths in characters as people see them. */
export const informationMax = 5_000;

/** Words, files, or both. formKey: random per shown form, so that the same form sent twice is one entry. */
export const informationFields = {
  formKey: z.uuid({ error: "form_expired" }),
  content: text.refine((words) => lengthOf(words) <= informationMax, "information_long"),
  uploads: uploadsField,
};

export function saysSomething({
  content = "",
  uploads = [],
}: {
  content?: string;
  uploads?: string[];
}): boolean {
  return content !== "" || uploads.length > 0;
}

export const saysNothing = { path: ["content"], error: "information_missing" };

/** provideInfo and addInformation. */
export const informationSchema = z
  .object({ token, ...informationFields, locale })
  .refine(saysSomething, saysNothing);
export type InformationInput = z.output<typeof informationSchema>;

export const withdrawSchema = z.object({
  token,
  reason: text.refine((words) => lengthOf(words) <= 1_000, "withdraw_reason_long"),
  locale,
});
export type WithdrawInput = z.output<typeof withdrawSchema>;

export const linksSchema = z.object({
  email: emailField.pipe(z.string("links_email_missing")),
  proof: proofField,
  locale,
});

export const reopenOwnSchema = z.object({
  token,
  reason: text
    .refine((words) => words !== "", "reopen_reason_missing")
    .refine((words) => lengthOf(words) <= 2_000, "reopen_reason_long"),
  locale,
});
export type ReopenOwnInput = z.output<typeof reopenOwnSchema>;
