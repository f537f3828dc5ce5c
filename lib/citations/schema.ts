import { z } from "zod";
import { idField } from "@/lib/ids";

const line = (max: number, long: string) =>
  z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").trim().replaceAll(/\s+/g, " "))
    .pipe(z.string().max(max, { error: long }));

const code = z.string({ error: "question_unknown" }).max(40, { error: "question_unknown" });

/** Empty, or a day; null in the database. */
const day = (wrong: string) =>
  z
    .preprocess((value) => (value === "" ? undefined : value), z.iso.date({ error: wrong }).optional())
    .transform((text) => (text === undefined ? null : new Date(text)));

/** "Điều 5, khoản 2"; may stay empty. */
const article = line(200, "citation_article_long");

/** A document of the list, by its number as people type it: with or without marks and punctuation. */
export const citeSchema = z.object({
  code,
  number: line(60, "document_number_wrong").refine((text) => text !== "", "document_number_missing"),
  article,
});
export type CiteInput = z.output<typeof citeSchema>;

export const removeCitationSchema = z.object({ code, id: idField("citation_unknown") });
export type RemoveCitationInput = z.output<typeof removeCitationSchema>;

/** 118/2025/NĐ-CP, 45/2019/QH14, 01/CT-TTg */
const documentNumber = /^\d{1,6}(?:\/\d{4})?\/\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*$/u;

/** A document that nobody has cited yet. Messages are keys of messages errors. */
export const addDocumentSchema = z
  .object({
    code,
    number: z
      .string({ error: "document_number_missing" })
      .transform((text) => text.normalize("NFC").replaceAll(/\s+/g, ""))
      .pipe(
        z
          .string()
          .min(1, { error: "document_number_missing", abort: true })
          .max(60, { error: "document_number_wrong" })
          .regex(documentNumber, { error: "document_number_wrong" }),
      ),
    title: line(500, "document_title_long").refine((text) => text !== "", "document_title_missing"),
    issuedOn: day("document_day_wrong"),
    effectiveOn: day("document_day_wrong"),
    expiredOn: day("document_day_wrong"),
    url: line(500, "document_url_wrong")
      .refine((text) => text === "" || isWebAddress(text), "document_url_wrong")
      .transform((text) => (text === "" ? null : text)),
    article,
  })
  .refine(({ issuedOn, effectiveOn }) => isOrdered(issuedOn, effectiveOn), {
    path: ["effectiveOn"],
    error: "document_effective_early",
  })
  .refine(({ issuedOn, effectiveOn, expiredOn }) => isOrdered(effectiveOn ?? issuedOn, expiredOn), {
    path: ["expiredOn"],
    error: "document_expired_early",
  });
export type AddDocumentInput = z.output<typeof addDocumentSchema>;

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isOrdered(first: Date | null, then: Date | null): boolean {
  return first === null || then === null || first <= then;
}
