import "server-only";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { open } from "@/lib/questions/change";
import type { Viewer } from "@/lib/viewer";
import type { RemoveCitationInput } from "./schema";

/** Takes a citation out of the answer being written; the document stays in the list. */
export async function removeCitation(actor: Viewer, { code, id }: RemoveCitationInput): Promise<void> {
  await transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "saveDraft", { code });
    const { count } = await tx.draftCitation.deleteMany({ where: { id, questionId } });
    if (count === 0) throw new AppError("not_found", { reason: "citation_unknown" });
  });
}
