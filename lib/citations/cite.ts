import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { open } from "@/lib/questions/change";
import type { Viewer } from "@/lib/viewer";
import { findDocuments } from "./find-documents";
import type { CiteInput } from "./schema";

/** More than a reader looks up. */
const mostCitations = 20;

/**
 * Cites a document of the list in the answer being written. Throws `invalid` for a number that no document has or that
 * several begin with, `conflict` for what is cited already. No event: a draft is nobody's news.
 */
export async function cite(actor: Viewer, { code, number, article }: CiteInput): Promise<void> {
  await transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "saveDraft", { code });
    const found = await findDocuments(tx, number);
    const [document, ...others] = found;
    if (document === undefined)
      throw new AppError("invalid", { fields: { number: "document_unknown" }, params: { number } });
    if (others.length > 0)
      throw new AppError("invalid", {
        fields: { number: "document_ambiguous" },
        params: {
          numbers: found
            .slice(0, 5)
            .map((one) => one.number)
            .join(", "),
        },
      });
    await addCitation(tx, { questionId, documentId: document.id, article, addedById: actor.personId });
  });
}

type Citation = { questionId: number; documentId: number; article: string; addedById: number };

export async function addCitation(tx: Transaction, citation: Citation): Promise<void> {
  const before = await tx.draftCitation.count({ where: { questionId: citation.questionId } });
  if (before >= mostCitations)
    throw new AppError("invalid", { reason: "citations_many", params: { most: mostCitations } });
  const { count } = await tx.draftCitation.createMany({
    data: [{ ...citation, createdAt: now() }],
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError("conflict", { fields: { article: "citation_there" } });
}
