import "server-only";
import { createHash } from "node:crypto";
import { freezeFiles } from "@/lib/attachments/answer-files";
import { freezeCitations } from "@/lib/citations/copy";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { SubmitDraftInput } from "./desk-schema";
import { findingsOf, type ShownFinding } from "./findings";
import { writeDraft, type DraftSaved } from "./save-draft";

/** Saved, but not handed in: there is something to look at first. */
export type Asked = { saved: true; version: number; asked: ShownFinding[] };

/**
 * Saves the text and hands it in for approval as a new immutable version, with what the check says about it. When
 * somebody saved another text meanwhile nothing is handed in and both texts come back. With `ask`, findings that were
 * not passed over come back first. Throws `invalid` while a contributing department's part is neither done nor waived.
 */
export async function submitDraft(
  actor: Viewer,
  input: SubmitDraftInput,
  { ask = false } = {},
): Promise<DraftSaved | Asked> {
  return transaction(async (tx) => {
    const question = await open(tx, actor, "submitDraft", input);
    const questionId = question.id;
    const outcome = await writeDraft(tx, { questionId, authorId: actor.personId, ...input });
    if (!outcome.saved) return outcome;
    const findings = await findingsOf(tx, questionId, input.content);
    if (ask && findings.some(({ waived }) => waived === null)) {
      await refuseOpenParts(tx, questionId);
      return { ...outcome, asked: findings };
    }
    await change(tx, question, "submitDraft");
    await refuseOpenParts(tx, questionId);
    const before = await tx.answerVersion.count({ where: { questionId } });
    const { content } = input;
    const version = await tx.answerVersion.create({
      data: { questionId, number: before + 1, content, authorId: actor.personId, createdAt: now() },
      select: { id: true, number: true },
    });
    await freezeCitations(tx, questionId, version.id);
    await freezeFiles(tx, questionId, version.id);
    await keepFindings(tx, { questionId, answerVersionId: version.id, findings });
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

type Kept = { questionId: number; answerVersionId: number; findings: ShownFinding[] };

/** Frozen with the version: the leader reads what was found then, and why it was passed over. */
async function keepFindings(tx: Transaction, { questionId, answerVersionId, findings }: Kept): Promise<void> {
  const waivers = await tx.draftWaiver.findMany({ where: { questionId } });
  await tx.answerFinding.createMany({
    data: findings.map(({ rule, quote }) => {
      const waiver = waivers.find((other) => other.rule === rule && other.quote === quote);
      return {
        ...{ answerVersionId, rule, quote },
        ...{ reason: waiver?.reason ?? null, waivedById: waiver?.waivedById ?? null },
      };
    }),
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
