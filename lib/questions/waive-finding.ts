import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import type { Viewer } from "@/lib/viewer";
import { AppError } from "@/lib/errors";
import { open } from "./change";
import { findingsOf, type ShownFinding } from "./findings";
import type { RestoreFindingInput, WaiveFindingInput } from "./lint-schema";
import { findSubject } from "./subject";

/**
 * Passes over a finding of the saved draft with a reason, which the leader reads. Throws `conflict` when the draft does
 * not hold it any more or somebody else passed it over already. No event: a draft is nobody's news.
 */
export async function waiveFinding(actor: Viewer, input: WaiveFindingInput): Promise<ShownFinding[]> {
  return transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "saveDraft", { code: input.code });
    const { rule, quote, reason } = input;
    const draft = await tx.draft.findUnique({ where: { questionId }, select: { content: true } });
    const before = await findingsOf(tx, questionId, draft?.content ?? "");
    if (!before.some((finding) => finding.rule === rule && finding.quote === quote))
      throw new AppError("conflict", { reason: "finding_gone" });
    const { count } = await tx.draftWaiver.createMany({
      data: [{ questionId, rule, quote, reason, waivedById: actor.personId, createdAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) throw new AppError("conflict", { reason: "finding_waived" });
    return findingsOf(tx, questionId, draft?.content ?? "");
  });
}

/** Takes a finding up again. Doing it twice is the same as once. */
export async function restoreFinding(actor: Viewer, input: RestoreFindingInput): Promise<ShownFinding[]> {
  return transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "saveDraft", { code: input.code });
    const { rule, quote } = input;
    await tx.draftWaiver.deleteMany({ where: { questionId, rule, quote } });
    const draft = await tx.draft.findUnique({ where: { questionId }, select: { content: true } });
    return findingsOf(tx, questionId, draft?.content ?? "");
  });
}

/** What the check says about the saved draft; the text that is checked with every save is the one just saved. */
export async function checkDraft(viewer: Viewer, code: string, content: string): Promise<ShownFinding[]> {
  const subject = await findSubject(db, viewer, code);
  if (subject === null) throw new AppError("not_found");
  return findingsOf(db, subject.id, content);
}
