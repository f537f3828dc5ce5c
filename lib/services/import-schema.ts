import { z } from "zod";
import { isReceived, parseUpload } from "@/lib/attachments/status";
import { fields, tidy } from "./save-schema";
import { longest } from "./status";

/*
 * One row of an import file (docs/import.md). Messages are keys of messages errors; the path of an issue is the field.
 * What is missing, null or empty is left as it is in the portal, so a list of titles takes nothing away.
 */
const missing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** Some lists write codes and fees as numbers. */
const given = (value: unknown): unknown =>
  missing(value) ? undefined : typeof value === "number" ? String(value) : value;

const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(given, schema.optional());

const name = (error: string) => optional(z.string({ error }).max(300, { error }).transform(tidy));

const paper = z.object({
  name: z.string().trim().min(1),
  originals: z.union([z.number(), z.string()]).nullish(),
  copies: z.union([z.number(), z.string()]).nullish(),
  nameEn: z.string().nullish(),
});

/** Papers may be a text with one a line, or a list of texts or of objects; either is read as the form reads it. */
const papers = z.preprocess(
  (value) => {
    const list = z.array(z.union([z.string(), paper])).safeParse(value);
    return list.success ? list.data.map(lineOf).join("\n") : given(value);
  },
  z
    .string({ error: "service_paper_wrong" })
    .max(longest.papers, { error: "service_long_papers" })
    .pipe(fields.papers)
    .optional(),
);

function lineOf(written: string | z.output<typeof paper>): string {
  if (typeof written === "string") return written;
  const { name: title, originals, copies, nameEn } = written;
  return [title, originals ?? "", copies ?? "", nameEn ?? ""]
    .map((part) => String(part).replaceAll("|", "/").replaceAll(/\s+/g, " "))
    .join(" | ");
}

export const importRowSchema = z.object({
  code: z.preprocess((value) => given(value) ?? "", fields.code),
  title: z.preprocess((value) => given(value) ?? "", fields.title),
  titleEn: optional(fields.titleEn),
  field: optional(fields.field),
  topic: name("service_topic_unknown"),
  department: name("service_department_unknown"),
  summary: optional(fields.summary),
  summaryEn: optional(fields.summaryEn),
  applicants: optional(fields.applicants),
  applicantsEn: optional(fields.applicantsEn),
  papers,
  steps: optional(fields.steps),
  stepsEn: optional(fields.stepsEn),
  fee: optional(fields.fee),
  feeEn: optional(fields.feeEn),
  timeLimit: optional(fields.timeLimit),
  timeLimitEn: optional(fields.timeLimitEn),
  legalBasis: optional(fields.legalBasis),
  applyAt: optional(fields.applyAt),
  applyUrl: optional(fields.applyUrl),
  confirmedOn: optional(fields.day),
});
export type ImportRow = z.output<typeof importRowSchema>;
export const importFields = Object.keys(importRowSchema.shape) as (keyof ImportRow)[];

/** Why a row is not taken: `key` is a sentence of messages errors that says what to do. */
export type Fault = { line: number; field: string; key: string; first?: number };

/** What the server made of the file that was sent (lib/server/uploads). */
export const uploadListSchema = z.object({
  uploads: z
    .string({ error: "services_file_missing" })
    .transform(parseUpload)
    .transform((upload, context) => {
      if (upload !== null && isReceived(upload)) return upload.id;
      const unreadable = upload?.error === "unsupported" ? "services_file_coding" : undefined;
      const message = upload === null ? "services_file_missing" : (unreadable ?? `file_${upload.error}`);
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }),
});

export const applyImportSchema = z.object({
  file: z.string({ error: "services_file_lost" }).regex(/^[\w-]{22}$/, { error: "services_file_lost" }),
});
