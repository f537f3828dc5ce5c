import { z } from "zod";

/*
 * One line of an import file; docs/import.md describes it for people. Messages name field and remedy in English, for
 * the person at the terminal. Keys nobody knows are left alone.
 */
const text = (field: string, max: number) =>
  z
    .string({ error: `"${field}" must be a text` })
    .transform((value) => value.normalize("NFC").replaceAll("\0", "").replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .min(1, { error: `"${field}" is empty` })
        .max(max, { error: `"${field}" is longer than ${String(max)} characters` }),
    );

const optional = (field: string, max: number) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), text(field, max).nullable());

const instant = (field: string) =>
  z
    .preprocess(
      (value) => (value === undefined || value === "" ? null : value),
      z.union([z.iso.datetime({ offset: true }), z.iso.date(), z.null()], {
        error: `"${field}" must be a date like 2024-05-31 or 2024-05-31T08:00:00+07:00`,
      }),
    )
    .transform((value) =>
      value === null ? null : new Date(isDay(value) ? `${value}T00:00:00+07:00` : value),
    );

function isDay(value: string): boolean {
  return value.length === "2024-05-31".length;
}

export const importLineSchema = z.object({
  id: text("id", 200),
  question: text("question", 20_000),
  answer: text("answer", 50_000),
  title: optional("title", 2_000),
  topic: optional("topic", 300),
  department: optional("department", 300),
  askedAt: instant("askedAt"),
  answeredAt: instant("answeredAt"),
});
export type ImportLine = z.output<typeof importLineSchema>;
