import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { TargetInput } from "./desk-schema";

/** An official takes the question on for the lead department. Of two at once exactly one wins, the other gets a `conflict`. */
export async function accept(actor: Viewer, input: TargetInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "accept", input);
    await change(tx, question, "accept", { officialId: actor.personId });
    const { count } = await tx.assignment.updateMany({
      where: { questionId: question.id, role: "lead", state: "pending" },
      data: { state: "accepted", personId: actor.personId, decidedAt: now() },
    });
    if (count === 0) throw new AppError("conflict");
    await record(tx, {
      type: "assignment.accepted",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
    });
  });
}
