import { z } from "zod";
import { uploadsField } from "@/lib/attachments/schema";
import { idField, optionalIdField } from "@/lib/ids";
import { tidyText } from "@/lib/questions/schema";
import { articleStates, articleSteps, longest } from "./status";

/* Messages are keys of messages errors. */

const lengthOf = (text: string): number => Array.from(text).length;

const text = (max: number, long: string) =>
  z
    .string()
    .default("")
    .transform(tidyText)
    .refine((words) => lengthOf(words) <= max, long);
const line = (max: number, long: string) =>
  text(max, long).transform((words) => words.replaceAll(/\s+/g, " "));

const version = z.coerce
  .number({ error: "article_version_missing" })
  .int({ error: "article_version_missing" })
  .default(0);

/** An instant of Vietnam's clock as a field for date and time sends it: 2026-11-30T08:00. Empty is null. */
const moment = z
  .string()
  .default("")
  .transform((typed, context) => {
    if (typed === "") return null;
    const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) ? new Date(`${typed}:00+07:00`) : null;
    if (instant !== null && !Number.isNaN(instant.getTime())) return instant;
    context.addIssue({ code: "custom", message: "article_time_wrong" });
    return z.NEVER;
  });

/** The editor's form. What must be there before the public reads it is the verb's question: a draft may be half done. */
export const articleSchema = z
  .object({
    id: optionalIdField("article_unknown"),
    /** The version the form showed; 0 for a new article. */
    version,
    step: z.enum(articleSteps, { error: "article_step_unknown" }),
    title: line(longest.title, "article_title_long").refine((words) => words !== "", "article_title_missing"),
    titleEn: line(longest.title, "article_title_en_long"),
    lead: line(longest.lead, "article_lead_long"),
    leadEn: line(longest.lead, "article_lead_en_long"),
    content: text(longest.content, "article_content_long"),
    contentEn: text(longest.content, "article_content_en_long"),
    categoryId: optionalIdField("article_category_unknown"),
    author: line(longest.author, "article_author_long"),
    coverAlt: line(longest.coverAlt, "article_cover_alt_long"),
    coverCaption: line(longest.coverCaption, "article_cover_caption_long"),
    removeCover: z.preprocess((value) => value === "yes", z.boolean()),
    uploads: uploadsField,
    scheduledFor: moment,
  })
  .superRefine(({ uploads, coverAlt, coverCaption }, context) => {
    // Asked here, too, so that nobody waits for a picture to be drawn that cannot be saved.
    if (uploads.length === 0) return;
    if (coverAlt === "")
      context.addIssue({ code: "custom", path: ["coverAlt"], message: "article_cover_alt_missing" });
    if (coverCaption === "")
      context.addIssue({ code: "custom", path: ["coverCaption"], message: "article_cover_caption_missing" });
  })
  .refine(({ titleEn, leadEn, contentEn }) => titleEn !== "" || leadEn + contentEn === "", {
    path: ["titleEn"],
    error: "article_title_en_missing",
  });
export type ArticleInput = z.output<typeof articleSchema>;

export const previewTextSchema = z.object({ content: text(longest.content, "article_content_long") });

const one = { id: idField("article_unknown") };
export const restoreSchema = z.object({ ...one, version, number: idField("article_revision_unknown") });
export const previewLinkSchema = z.object({ ...one, intent: z.enum(["share", "revoke"]).default("share") });

const single = z.preprocess((value) => (Array.isArray(value) ? (value as unknown[])[0] : value), z.string());
const searched = single
  .transform((typed) => typed.normalize("NFC").trim().slice(0, 200))
  .catch("")
  .default("");
const page = z.preprocess(
  (value) => (Array.isArray(value) ? (value as unknown[])[0] : value),
  z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
);

/** What the address of the news may hold: /tin-tuc?q=&chuyen-muc=&trang=. Never refuses. */
export const newsSearch = z
  .object({ q: searched, "chuyen-muc": single.catch("").default(""), trang: page })
  .transform(({ q, "chuyen-muc": category, trang }) => ({ q, category, page: trang }));
export type NewsSearch = z.output<typeof newsSearch>;

/** What the address of the editor's list may hold. Never refuses. */
export const deskSearch = z.object({
  state: z.enum(articleStates).optional().catch(undefined),
  q: searched,
  page,
});
export type DeskSearch = z.output<typeof deskSearch>;
