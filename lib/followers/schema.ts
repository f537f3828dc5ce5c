import { z } from "zod";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { proofField } from "@/lib/proofs/schema";
import { emailField } from "@/lib/questions/schema";

/* Messages are keys of messages errors. */
const locale = z.enum(locales).catch(defaultLocale);

/** Days within which the letter's link confirms. */
export const confirmWithinDays = 7;

export const followSchema = z.object({
  slug: z.string("question_unknown").max(300, "question_unknown"),
  email: emailField.pipe(z.string("follow_email_missing")),
  proof: proofField,
  locale,
});
export type FollowInput = z.output<typeof followSchema>;
