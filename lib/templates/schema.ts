import { z } from "zod";
import { optionalIdField } from "@/lib/ids";
import { longestTemplateName } from "./status";

/** A text as it is stored: NFC, lines ended by \n, without spaces around it. */
const words = (missing: string, long: string, max: number) =>
  z
    .string({ error: missing })
    .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(1, { error: missing }).max(max, { error: long }));

/** A template of the settings screen. Messages are keys of messages errors. */
export const saveTemplateSchema = z.object({
  id: optionalIdField("template_unknown"),
  /** The version the form showed; 0 for a new template. */
  version: z.coerce.number({ error: "version_missing" }).int({ error: "version_missing" }).default(0),
  name: words("template_name_missing", "template_name_long", longestTemplateName),
  topicId: optionalIdField("topic_unknown"),
  /** Empty: for every department. */
  departmentId: optionalIdField("template_department_wrong"),
  content: words("template_text_missing", "template_text_long", 10_000),
  active: z.preprocess((value) => value === "yes", z.boolean()),
});
export type SaveTemplateInput = z.output<typeof saveTemplateSchema>;

export const previewTemplateSchema = saveTemplateSchema.pick({ content: true });

/** What the editor asks for when its menu opens. */
export const insertionsSchema = z.object({
  code: z.string({ error: "question_unknown" }).max(40, { error: "question_unknown" }),
  source: z.enum(["templates", "published", "people"], { error: "question_unknown" }),
  q: z.string().max(100, { error: "question_unknown" }).default(""),
});
