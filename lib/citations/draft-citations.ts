import "server-only";
import { db } from "@/lib/db";
import { citations, shownCitations, type ShownCitation } from "./shown";

/** What the answer being written cites, in the order in which it was added. The caller has found the question. */
export async function listDraftCitations(questionId: number): Promise<ShownCitation[]> {
  return shownCitations(await db.draftCitation.findMany({ where: { questionId }, ...citations }));
}
