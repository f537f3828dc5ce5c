import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { RejectAssignmentInput } from "./desk-schema";

/**
 * An official gives the question back to the coordinator before accepting, with a reason and, for a wrong
 * department, the right one. The answer clock keeps running. A binding assignment cannot be refused (`forbidden`).
 */
export async function rejectAssignment(actor: Viewer, input: RejectAssignmentInput): Promise<void> {
  const { reasonCode, reasonText, suggestedDepartmentId } = input;
  await refuseUnknownSuggestion(suggestedDepartmentId);
  await transaction(async (tx) => {
    const question = await open(tx, actor, "rejectAssignment", input);
    if (suggestedDepartmentId !== null && suggestedDepartmentId === question.leadDepartmentId) {
      throw new AppError("invalid", { fields: { suggestedDepartmentId: "suggested_department_own" } });
    }
    const decidedAt = now();
    await change(tx, question, "rejectAssignment", {
      leadDepartmentId: null,
      officialId: null,
      rejectionCount: { increment: 1 },
    });
    // While the assignments still hold, so that the contributing departments' inboxes hear of it, too.
    await record(tx, {
      type: "assignment.rejected",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { reasonCode, suggestedDepartmentId },
    });
    await tx.assignment.updateMany({
      where: { questionId: question.id, role: "lead", state: "pending" },
      data: {
        state: "rejected",
        personId: actor.personId,
        reasonCode,
        reasonText,
        suggestedDepartmentId,
        decidedAt,
      },
    });
    await tx.assignment.updateMany({
      where: { questionId: question.id, state: { in: ["pending", "accepted"] } },
      data: { state: "recalled", decidedAt },
    });
  });
}

async function refuseUnknownSuggestion(departmentId: number | null): Promise<void> {
  if (departmentId === null) return;
  const receiving = await listReceivingDepartments();
  if (receiving.some(({ id }) => id === departmentId)) return;
  throw new AppError("invalid", { fields: { suggestedDepartmentId: "suggested_department_missing" } });
}
