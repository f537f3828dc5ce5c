"use server";

import { z } from "zod";
import { staffAction } from "@/lib/action";
import { idField } from "@/lib/ids";
import { synonymSchema } from "@/lib/search/schema";
import { removeSynonym, saveSynonym } from "@/lib/search/synonyms";
import { backToSettings } from "../back-to-settings";

/** The search of the list, to come back to the same place. */
const place = { q: z.string().max(200).catch("").default("") };
const saveSchema = synonymSchema.extend(place);
const removeSchema = z.object({ id: idField("not_found"), ...place });

export const saveSynonymAction = staffAction(saveSchema, async ({ viewer, input: { q, ...pair } }) => {
  await saveSynonym(viewer, pair);
  return backToSettings("/desk/settings/synonyms", "saved", q === "" ? {} : { q });
});

export const removeSynonymAction = staffAction(removeSchema, async ({ viewer, input: { q, id } }) => {
  await removeSynonym(viewer, { id });
  return backToSettings("/desk/settings/synonyms", "removed", q === "" ? {} : { q });
});
