import { z } from "zod";
import { idField, optionalIdField } from "@/lib/ids";

/* Messages are keys of messages errors. */

const longest = 60;

const name = (long: string) =>
  z
    .string({ error: "category_name_missing" })
    .default("")
    .transform((text) => text.normalize("NFC").trim().replaceAll(/\s+/g, " "))
    .pipe(z.string().max(longest, { error: long }));

export const saveCategorySchema = z.object({
  id: optionalIdField("category_unknown"),
  /** The version the form showed; 0 for a new category. */
  version: z.coerce.number({ error: "version_missing" }).int({ error: "version_missing" }).default(0),
  name: name("category_name_long").refine((text) => text !== "", { error: "category_name_missing" }),
  nameEn: name("category_name_en_long").transform((text) => (text === "" ? null : text)),
});
export type SaveCategoryInput = z.output<typeof saveCategorySchema>;

const one = { id: idField("category_unknown") };

export const moveCategorySchema = z.object({ ...one, way: z.enum(["up", "down"]).catch("up") });
export type MoveCategoryInput = z.output<typeof moveCategorySchema>;

export const retireCategorySchema = z.object({
  ...one,
  retired: z.preprocess((value) => value === "yes", z.boolean()),
});
export type RetireCategoryInput = z.output<typeof retireCategorySchema>;

export const removeCategorySchema = z.object(one);
export type RemoveCategoryInput = z.output<typeof removeCategorySchema>;
