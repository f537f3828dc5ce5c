import { z } from "zod";
import { proofField } from "@/lib/proofs/schema";
import { emailField } from "@/lib/questions/schema";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { wordsMax } from "./status";

/* Messages are keys of messages errors. */

/** A list to hear of: words, topic (slug) and department (code); nothing of all three means every new answer. */
const list = {
  q: z
    .string()
    .default("")
    .transform((text) =>
      text
        .normalize("NFC")
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(wordsMax, "subscription_words_long")),
  topic: z.string().max(100, "subscription_topic_unknown").default(""),
  department: z.string().max(100, "subscription_department_unknown").default(""),
};

export const subscribeSchema = z.object({
  ...list,
  email: emailField.pipe(z.string("follow_email_missing")),
  proof: proofField,
  locale: z.enum(locales).catch(defaultLocale),
});
export type SubscribeInput = z.output<typeof subscribeSchema>;

/** What ends on the page of all subscriptions: one list, one question, or everything. */
export const endSchema = z.object({
  what: z.enum(["list", "question", "all"], "not_found"),
  id: z.coerce
    .number("not_found")
    .int("not_found")
    .positive("not_found")
    .max(2_147_483_647, "not_found")
    .catch(0),
});
export type EndInput = z.output<typeof endSchema>;
