import { z } from "zod";
import { idField } from "@/lib/ids";
import { tidyText } from "@/lib/questions/schema";

/** Messages are keys of messages errors. */
const text = (missing: string, long: string, max: number) =>
  z
    .string({ error: missing })
    .transform(tidyText)
    .pipe(z.string().min(1, { error: missing }).max(max, { error: long }));

const target = {
  code: z.string({ error: "question_unknown" }).max(40, { error: "question_unknown" }),
  version: idField("version_missing"),
};

export const publishSchema = z.object({
  ...target,
  title: text("public_title_missing", "public_title_long", 300),
  content: text("public_content_missing", "public_content_long", 20_000),
  answer: text("public_answer_missing", "public_answer_long", 50_000),
});
export type PublishInput = z.output<typeof publishSchema>;

/** Taking down and declining: the public sees the reason on the tombstone, staff in the history. */
export const publicationReasonSchema = z.object({
  ...target,
  reason: text("publication_reason_missing", "publication_reason_long", 1_000),
});
export type PublicationReasonInput = z.output<typeof publicationReasonSchema>;
