import { z } from "zod";
import { optionalIdField } from "@/lib/ids";

/** A piece of a text; `marked` ones are words that were looked for. Parts, not HTML: the page escapes them itself. */
export type Part = { text: string; marked: boolean };

const words = (missing: string) =>
  z
    .string({ error: missing })
    .transform((text) => text.normalize("NFC").replaceAll(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .regex(/[\p{L}\d]/u, missing)
        .max(200, "synonym_long"),
    );

/** A pair of the settings page. Messages are keys of messages errors. */
export const synonymSchema = z.object({
  id: optionalIdField("not_found"),
  term: words("synonym_term_missing"),
  means: words("synonym_means_missing"),
  bothWays: z.preprocess((value) => value === "yes", z.boolean()),
});
export type SynonymInput = z.output<typeof synonymSchema>;
