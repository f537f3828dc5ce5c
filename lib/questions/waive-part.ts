import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import type { AssignmentState } from "@/prisma/generated/client";
import type { ReopenPartInput, WaivePartInput } from "./answer-schema";
import { change, open } from "./change";

/**
 * The lead department does without a part that is not done, and says why; the contributing one is told by mail.
 * A part that is done, or was given up before, is a `conflict`.
 */
export async function waivePart(actor: Viewer, input: WaivePartInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "waivePart", input);
    await change(tx, question, "waivePart");
    const part = { id: input.assignmentId, questionId: question.id };
    const departmentId = await turn(tx, part, {
      from: ["pending", "accepted"],
      to: "waived",
      why: input.reason,
    });
    await record(tx, {
      type: "part.waived",
      questionId: question.id,
      actorId: actor.personId,
      departmentId,
      data: { assignmentId: input.assignmentId },
    });
  });
}

/** The lead department asks for more than a part says, or for one it wanted to do without. Told by mail. */
export async function reopenPart(actor: Viewer, input: ReopenPartInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "reopenPart", input);
    await change(tx, question, "reopenPart");
    const part = { id: input.assignmentId, questionId: question.id };
    const departmentId = await turn(tx, part, {
      from: ["done", "waived"],
      to: "accepted",
      why: input.reason,
    });
    await record(tx, {
      type: "part.reopened",
      questionId: question.id,
      actorId: actor.personId,
      departmentId,
      data: { assignmentId: input.assignmentId },
    });
  });
}

type Turn = { from: AssignmentState[]; to: AssignmentState; why: string };

/** Returns whose part it is. */
async function turn(
  tx: Transaction,
  part: { id: number; questionId: number },
  { from, to, why }: Turn,
): Promise<number> {
  const [turned] = await tx.assignment.updateManyAndReturn({
    where: { ...part, role: "contributing", state: { in: from } },
    data: { state: to, reasonText: why, decidedAt: now() },
    select: { departmentId: true },
  });
  if (turned === undefined) throw new AppError("conflict", { reason: "part_closed" });
  return turned.departmentId;
}
