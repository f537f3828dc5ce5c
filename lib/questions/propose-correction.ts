import "server-only";
import { createHash } from "node:crypto";
import { copyFiles } from "@/lib/attachments/answer-files";
import { copyCitations } from "@/lib/citations/copy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import type { ProposeCorrectionInput } from "./answer-schema";
import { change, open } from "./change";

/**
 * Proposes a better text for the answer that was sent, with the reason the citizen will read (Đính chính). It waits
 * for a leader who did not write it; one at a time. Throws `invalid` for the text that was sent already.
 */
export async function proposeCorrection(actor: Viewer, input: ProposeCorrectionInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "proposeCorrection", input);
    const questionId = question.id;
    const { content, reason } = input;
    await change(tx, question, "proposeCorrection");
    const sent = await tx.answer.findFirst({
      where: { questionId, releasedAt: { not: null } },
      orderBy: { id: "desc" },
      select: { answerVersion: { select: { id: true, content: true } } },
    });
    if (sent === null) throw new AppError("conflict", { reason: "nothing_to_correct" });
    if (sent.answerVersion.content === content) {
      throw new AppError("invalid", { fields: { content: "correction_same" } });
    }
    const waiting = await tx.correction.count({ where: { questionId, sentAt: null, droppedAt: null } });
    if (waiting > 0) throw new AppError("conflict", { reason: "correction_open" });
    const createdAt = now();
    const before = await tx.answerVersion.count({ where: { questionId } });
    const { id: answerVersionId } = await tx.answerVersion.create({
      data: { questionId, number: before + 1, content, authorId: actor.personId, createdAt },
      select: { id: true },
    });
    await copyCitations(tx, sent.answerVersion.id, answerVersionId);
    await copyFiles(tx, sent.answerVersion.id, answerVersionId);
    const { id: correctionId } = await tx.correction.create({
      data: { questionId, answerVersionId, reason, proposedById: actor.personId, createdAt },
      select: { id: true },
    });
    await record(tx, {
      type: "correction.proposed",
      questionId,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { correctionId, answerVersionId, sha256: createHash("sha256").update(content).digest("hex") },
    });
  });
}
