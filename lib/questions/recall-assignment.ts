import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { TargetInput } from "./desk-schema";

/** The coordinator takes a question back from its departments. The draft stays; the answer clock keeps running. */
export async function recallAssignment(actor: Viewer, input: TargetInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await open(tx, actor, "recallAssignment", input);
    await change(tx, question, "recallAssignment", { leadDepartmentId: null, officialId: null });
    // While the assignments still hold, so that the contributing departments' inboxes hear of it, too.
    await record(tx, {
      type: "assignment.recalled",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
    });
    const recalled = { questionId: question.id, state: { in: ["pending" as const, "accepted" as const] } };
    await tx.assignment.updateMany({ where: recalled, data: { state: "recalled", decidedAt: now() } });
  });
}
