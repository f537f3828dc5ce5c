import { z } from "zod";
import { idField } from "@/lib/ids";
import { defaultLocale, locales } from "@/lib/i18n/locales";
import { proofField } from "@/lib/proofs/schema";
import { newPassword, isTypedTwice } from "./schema";

/* The forms of one's own account. Messages are keys of messages errors; nothing of a password is trimmed. */
const ownPassword = z.string("password_missing").min(1, "password_missing").max(1_000, "password_wrong");
const code = z
  .string("second_code_missing")
  .trim()
  .min(1, "second_code_missing")
  .max(40, "second_code_wrong");

/** What changes how one signs in takes what one signs in with: somebody at an unlocked screen has neither. */
export const stepConfirmationSchema = z.object({ password: ownPassword, code });
export type StepConfirmation = z.output<typeof stepConfirmationSchema>;

export const endSessionSchema = z.object({ sessionId: idField("not_found") });
export type EndSessionInput = z.output<typeof endSessionSchema>;

export const ofPersonSchema = z.object({ personId: idField("not_found") });
export type OfPersonInput = z.output<typeof ofPersonSchema>;

export const nothingSchema = z.object({});

export const resetRequestSchema = z.object({
  email: z
    .string({ error: "email_wrong" })
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: "email_wrong" }).max(254, { error: "email_wrong" })),
  proof: proofField,
  locale: z.enum(locales).catch(defaultLocale),
});

export const resetSchema = z
  .object({
    token: z.string("reset_over").max(100, "reset_over"),
    password: newPassword,
    passwordAgain: z.string("password_differs").max(1_000, "password_differs"),
    locale: z.enum(locales).catch(defaultLocale),
  })
  .refine(isTypedTwice, { path: ["passwordAgain"], error: "password_differs" });
export type ResetInput = z.output<typeof resetSchema>;
