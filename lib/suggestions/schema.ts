import { z } from "zod";
import { locales } from "@/lib/i18n/locales";

/** The words are keys of messages search.kind. */
export const suggestionKinds = ["question", "topic", "service", "document"] as const;

/** One line under a search box, and where it leads. */
export type Suggestion = { kind: (typeof suggestionKinds)[number]; text: string; href: string };

const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFC"))
    .pipe(z.string().max(longest));

export const suggestSchema = z.object({ q: text(200), locale: z.enum(locales).default("vi") });
