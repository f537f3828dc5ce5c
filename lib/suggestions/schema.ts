import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { similarTextMax } from "./status";

const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFC"))
    .pipe(z.string().max(longest));

export const suggestSchema = z.object({ q: text(200), locale: z.enum(locales).default("vi") });

export const similarSchema = z.object({
  text: text(similarTextMax),
  locale: z.enum(locales).default("vi"),
});
