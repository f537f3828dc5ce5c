import { z } from "zod";
import { defaultLocale, locales } from "@/lib/i18n/locales";

/** Spaces belong to a password: nothing is trimmed. */
export const newPassword = z.string("password_short").min(12, "password_short").max(200, "password_long");

/** The form behind an invitation. Messages are keys of messages errors. */
export const acceptanceSchema = z
  .object({
    token: z.string("invitation_over").max(100, "invitation_over"),
    password: newPassword,
    passwordAgain: z.string("password_differs").max(1_000, "password_differs"),
    locale: z.enum(locales).catch(defaultLocale),
  })
  .refine(isTypedTwice, { path: ["passwordAgain"], error: "password_differs" });
export type Acceptance = z.output<typeof acceptanceSchema>;

export function isTypedTwice({
  password,
  passwordAgain,
}: {
  password: string;
  passwordAgain: string;
}): boolean {
  return password === passwordAgain;
}
