"use server";

import { refresh } from "next/cache";
import { staffAction } from "@/lib/action";
import { addDocument } from "@/lib/citations/add-document";
import { cite } from "@/lib/citations/cite";
import { removeCitation } from "@/lib/citations/remove";
import { addDocumentSchema, citeSchema, removeCitationSchema } from "@/lib/citations/schema";

/*
 * Each shows the page again without leaving it: the words that are being written stay in the field.
 */
export const citeAction = staffAction(citeSchema, async ({ viewer, input }) => {
  await cite(viewer, input);
  refresh();
  return undefined;
});

export const addDocumentAction = staffAction(addDocumentSchema, async ({ viewer, input }) => {
  await addDocument(viewer, input);
  refresh();
  return undefined;
});

export const removeCitationAction = staffAction(removeCitationSchema, async ({ viewer, input }) => {
  await removeCitation(viewer, input);
  refresh();
  return undefined;
});
