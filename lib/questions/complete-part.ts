import "server-only";
import { createHash } from "node:crypto";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import type { CompletePartInput } from "./answer-schema";
import { change, open } from "./change";
import type { DraftSaved } from "./save-draft";
import { writePart } from "./save-part";

/**
 * Saves the part and hands it to the lead department. When a colleague saved another text meanwhile nothing is
 * handed over and both texts come back. A second time it is a `conflict`; the lead may reopen it.
 */
export async function completePart(actor: Viewer, input: CompletePartInput): Promise<DraftSaved> {
  return transaction(async (tx) => {
    const question = await open(tx, actor, "completePart", { code: input.code });
    const { outcome, departmentId } = await writePart(tx, actor, { questionId: question.id, ...input });
    if (!outcome.saved) return outcome;
    await change(tx, question, "completePart");
    await tx.assignment.update({
      where: { id: input.assignmentId },
      data: { state: "done", personId: actor.personId, decidedAt: now() },
    });
    await record(tx, {
      type: "part.completed",
      questionId: question.id,
      actorId: actor.personId,
      departmentId,
      data: { assignmentId: input.assignmentId, sha256: sha256(input.content) },
    });
    return outcome;
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
