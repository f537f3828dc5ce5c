import "server-only";
import { createHash } from "node:crypto";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { SubmitDraftInput } from "./desk-schema";
import { writeDraft, type DraftSaved } from "./save-draft";

/**
 * Saves the text and hands it in for approval as a new immutable version. When somebody saved another text
 * meanwhile nothing is handed in and both texts come back. Throws `invalid` while a contributing department's part is
 * neither done nor waived.
 */
export async function submitDraft(actor: Viewer, input: SubmitDraftInput): Promise<DraftSaved> {
  return transaction(async (tx) => {
    const question = await open(tx, actor, "submitDraft", input);
    const questionId = question.id;
    const outcome = await writeDraft(tx, { questionId, authorId: actor.personId, ...input });
    if (!outcome.saved) return outcome;
    await change(tx, question, "submitDraft");
    await refuseOpenParts(tx, questionId);
    const before = await tx.answerVersion.count({ where: { questionId } });
    const { content } = input;
    const version = await tx.answerVersion.create({
      data: { questionId, number: before + 1, content, authorId: actor.personId, createdAt: now() },
      select: { id: true, number: true },
    });
    await record(tx, {
      type: "draft.submitted",
      questionId,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { answerVersionId: version.id, number: version.number, sha256: sha256(content) },
    });
    return outcome;
  });
}

/** After the change: the question's row is locked, so no department joins unnoticed. */
async function refuseOpenParts(tx: Transaction, questionId: number): Promise<void> {
  const open = await tx.assignment.findMany({
    where: { questionId, role: "contributing", state: { in: ["pending", "accepted"] } },
    orderBy: { id: "asc" },
    select: { department: { select: { name: true } } },
  });
  if (open.length === 0) return;
  const departments = open.map(({ department }) => department.name).join(", ");
  throw new AppError("invalid", { reason: "parts_open", params: { departments } });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
