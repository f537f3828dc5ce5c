import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { departmentsOf, type Viewer } from "@/lib/viewer";
import type { SavePartInput } from "./answer-schema";
import { open } from "./change";
import { keepPart } from "./keep-replaced";
import { rememberAuthor, type DraftSaved } from "./save-draft";

/**
 * A contributing department saves its part of the answer, written upon `partVersion`; like a draft it is saved upon
 * an older one by nobody, the second saver gets both texts, and what is replaced is kept. The first save accepts the part, and only that is
 * news. Throws `not_found` for the part of another department and `conflict` once it is done, waived or recalled.
 */
export async function savePart(actor: Viewer, input: SavePartInput): Promise<DraftSaved> {
  return transaction(async (tx) => {
    const question = await open(tx, actor, "savePart", { code: input.code });
    const { outcome, departmentId, begun } = await writePart(tx, actor, {
      questionId: question.id,
      ...input,
    });
    if (begun) {
      await record(tx, {
        type: "part.accepted",
        questionId: question.id,
        actorId: actor.personId,
        departmentId,
        data: { assignmentId: input.assignmentId },
      });
    }
    return outcome;
  });
}

type PartText = { questionId: number; assignmentId: number; partVersion: number; content: string };
type Written = { outcome: DraftSaved; departmentId: number; begun: boolean };

/** Completing saves too, in the same transaction. `begun`: it was the first save. */
export async function writePart(
  tx: Transaction,
  actor: Viewer,
  { questionId, assignmentId, partVersion, content }: PartText,
): Promise<Written> {
  // The question before its parts: the order in which every verb locks, or two of them would wait for each other.
  await tx.$queryRaw`select id from questions where id = ${questionId} for update`;
  const part = await tx.assignment.findFirst({
    where: {
      ...{ id: assignmentId, questionId, role: "contributing" },
      departmentId: { in: departmentsOf(actor) },
    },
    select: {
      departmentId: true,
      state: true,
      part: true,
      partVersion: true,
      personId: true,
      person: { select: { name: true } },
    },
  });
  if (part === null) throw new AppError("not_found", { reason: "part_unknown" });
  const begun = part.state === "pending";
  if (!begun && part.state !== "accepted") throw new AppError("conflict", { reason: "part_closed" });
  const { departmentId } = part;
  if (part.partVersion !== partVersion) {
    const { part: theirs, partVersion: version, person } = part;
    if (theirs === content) return { outcome: { saved: true, version }, departmentId, begun: false };
    await keepPart(tx, assignmentId);
    const other = { content: theirs, authorName: person?.name ?? "", version };
    return { outcome: { saved: false, theirs: other }, departmentId, begun: false };
  }
  if (part.personId !== actor.personId && part.part !== content) await keepPart(tx, assignmentId);
  const at = now();
  await tx.assignment.update({
    where: { id: assignmentId },
    data: {
      part: content,
      partVersion: partVersion + 1,
      partUpdatedAt: at,
      personId: actor.personId,
      ...(begun ? { state: "accepted", decidedAt: at } : {}),
    },
  });
  await rememberAuthor(tx, questionId, actor.personId);
  return { outcome: { saved: true, version: partVersion + 1 }, departmentId, begun };
}
