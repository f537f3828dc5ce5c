import "server-only";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { open } from "@/lib/questions/change";
import type { Viewer } from "@/lib/viewer";
import { addCitation } from "./cite";
import { bareNumber } from "./find-documents";
import type { AddDocumentInput } from "./schema";

/**
 * Adds a document to the list that all departments cite from, and cites it in the answer being written. Throws
 * `conflict` for a number that is in the list already, however it is spelt.
 */
export async function addDocument(actor: Viewer, input: AddDocumentInput): Promise<void> {
  const { code, article, ...document } = input;
  await transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "saveDraft", { code });
    // One at a time: two spellings of a number are two texts for the unique index.
    await tx.$queryRaw`select 1 as locked from pg_advisory_xact_lock(hashtext('legal_documents'))`;
    const bare = bareNumber(document.number);
    const all = await tx.legalDocument.findMany({ select: { number: true } });
    const known = all.find(({ number }) => bareNumber(number) === bare);
    if (known !== undefined)
      throw new AppError("conflict", {
        fields: { number: "document_known" },
        params: { number: known.number },
      });
    const addedById = actor.personId;
    const { id: documentId } = await tx.legalDocument.create({
      data: { ...document, addedById },
      select: { id: true },
    });
    await addCitation(tx, { questionId, documentId, article, addedById });
  });
}
