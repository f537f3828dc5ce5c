import { z } from "zod";
import { idField } from "@/lib/ids";
import { tidyText } from "@/lib/questions/schema";
import { publicFields, type PublicField } from "./status";

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

/** One value of each row of the form, in the order of the rows. */
const column = (max: number, long: string) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.string().max(max, { error: long })).max(500, { error: "hits_many" }),
  );

/**
 * The public version and, row by row, what happens to each thing the guard found: `hit` is "field:text".
 * intent: publish, check, or mask:N to hide row N in the text.
 */
export const publishSchema = z.object({
  ...target,
  intent: z.string().default("publish"),
  title: text("public_title_missing", "public_title_long", 300),
  content: text("public_content_missing", "public_content_long", 20_000),
  answer: text("public_answer_missing", "public_answer_long", 50_000),
  hit: column(2_000, "hits_many"),
  choice: column(20, "hits_many"),
  reason: column(500, "keep_reason_long"),
});

export type PublicTexts = Record<PublicField, string>;
/** What was decided about a text in a field, wherever it stands there. */
export type Decision = { field: PublicField; text: string; choice: "mask" | "keep" | null; reason: string };
export type PublishInput = PublicTexts & {
  code: string;
  version: number;
  decisions?: readonly Decision[];
};

/** The rows of the form put together; a row that makes no sense decides nothing. */
export function decisionsOf({
  hit,
  choice,
  reason,
}: Pick<z.output<typeof publishSchema>, "hit" | "choice" | "reason">): Decision[] {
  return hit.flatMap((key, row) => {
    const at = key.indexOf(":");
    const field = publicFields.find((name) => name === key.slice(0, at));
    const chosen = choice[row];
    if (field === undefined) return [];
    return [
      {
        field,
        // As the fields themselves are read, or the two would not be the same.
        text: tidyText(key.slice(at + 1)),
        choice: chosen === "mask" || chosen === "keep" ? chosen : null,
        reason: tidyText(reason[row] ?? ""),
      },
    ];
  });
}

/** Taking down and declining: the public sees the reason on the tombstone, staff in the history. */
export const publicationReasonSchema = z.object({
  ...target,
  reason: text("publication_reason_missing", "publication_reason_long", 1_000),
});
export type PublicationReasonInput = z.output<typeof publicationReasonSchema>;

/** The department's word on an answer that was given back; it may be empty. */
export const requestPublicationSchema = z.object({
  ...target,
  reply: z
    .string()
    .default("")
    .transform(tidyText)
    .pipe(z.string().max(1_000, { error: "publication_reply_long" })),
});
export type RequestPublicationInput = z.output<typeof requestPublicationSchema>;
