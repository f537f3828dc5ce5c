import { z } from "zod";
import { isDay } from "@/lib/deadlines/calendar";
import { idField, optionalIdField } from "@/lib/ids";
import { codePattern } from "./code";
import { readPapers } from "./papers";
import { longest, type ServiceTextField } from "./status";

/* Messages are keys of messages errors. The import (import-schema.ts) checks its fields with the same pieces. */

/** NFC, lines ended by \n, no spaces around. */
export function tidy(text: string): string {
  return text.normalize("NFC").replaceAll("\0", "").replaceAll(/\r\n?/g, "\n").trim();
}

const text = (field: ServiceTextField) =>
  z
    .string({ error: `service_long_${field}` })
    .transform(tidy)
    .pipe(z.string().max(longest[field], { error: `service_long_${field}` }));

/** A title is one line, however it was pasted. */
const line = (field: ServiceTextField) => text(field).transform((value) => value.replaceAll(/\s+/g, " "));

export const fields = {
  code: z
    .string({ error: "service_code_missing" })
    .transform((value) => tidy(value).replaceAll(/\s+/g, ""))
    .pipe(
      z
        .string()
        .min(1, { error: "service_code_missing" })
        .regex(codePattern, { error: "service_code_wrong" }),
    ),
  title: z
    .string({ error: "service_title_missing" })
    .pipe(line("title"))
    .refine((value) => value !== "", { error: "service_title_missing" }),
  titleEn: line("titleEn"),
  field: line("field"),
  summary: text("summary"),
  summaryEn: text("summaryEn"),
  applicants: text("applicants"),
  applicantsEn: text("applicantsEn"),
  papers: text("papers").transform((value, context) => {
    const { papers, problem } = readPapers(value);
    if (problem !== null) context.addIssue({ code: "custom", message: problem });
    return papers;
  }),
  steps: text("steps"),
  stepsEn: text("stepsEn"),
  fee: text("fee"),
  feeEn: text("feeEn"),
  timeLimit: text("timeLimit"),
  timeLimitEn: text("timeLimitEn"),
  legalBasis: text("legalBasis"),
  applyAt: text("applyAt"),
  applyUrl: z
    .string({ error: "service_url_wrong" })
    .trim()
    .refine((value) => value === "" || isSecureAddress(value), { error: "service_url_wrong" }),
  day: z
    .string({ error: "service_day_wrong" })
    .trim()
    .refine((value) => value === "" || isDay(value), { error: "service_day_wrong" })
    .transform((value) => (value === "" ? null : new Date(`${value}T00:00:00Z`))),
};

/** Citizens are sent there: no other scheme, and nothing that only looks like an address. */
function isSecureAddress(value: string): boolean {
  if (value.length > 2_000 || !/^https:\/\/[^\s"<>\\]+$/.test(value)) return false;
  return URL.canParse(value) && new URL(value).username === "";
}

const { day, ...texts } = fields;

/** The form of a service, with all its fields. */
export const saveServiceSchema = z.object({
  id: optionalIdField("service_unknown"),
  /** The version the form showed; 0 for a new service. */
  version: z.coerce.number({ error: "version_missing" }).int({ error: "version_missing" }).default(0),
  ...texts,
  topicId: optionalIdField("topic_unknown"),
  departmentId: optionalIdField("service_department_unknown"),
  confirmedOn: day,
});
export type SaveServiceInput = z.output<typeof saveServiceSchema>;

const known = {
  id: idField("service_unknown"),
  version: z.coerce.number({ error: "version_missing" }).int({ error: "version_missing" }),
};

export const endServiceSchema = z.object({
  ...known,
  endedOn: day,
  /** The code of what takes its place; empty when nothing does. */
  successor: z
    .string({ error: "service_successor_unknown" })
    .max(100, { error: "service_successor_unknown" })
    .transform(tidy),
});
export type EndServiceInput = z.output<typeof endServiceSchema>;

export const restoreServiceSchema = z.object(known);
export type RestoreServiceInput = z.output<typeof restoreServiceSchema>;
