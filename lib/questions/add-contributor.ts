import "server-only";
import type { AssignmentState } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { currentCalendar } from "@/lib/deadlines/queries";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import { contributorDue } from "./contributor-due";
import type { AddContributorInput } from "./decision-schema";

/**
 * Asks one more department for a part of the answer, with an instruction and a day of its own; its contact is told by
 * mail. Throws `invalid` at `departmentId` for the lead, for one that is at
 * it already and for one that takes no questions today, at `dueDay` for a day that cannot be.
 */
export async function addContributor(actor: Viewer, input: AddContributorInput): Promise<void> {
  const { departmentId, instruction, dueDay } = input;
  const [calendar, receiving] = await Promise.all([currentCalendar(), listReceivingDepartments()]);
  const refuse = (sentence: string) => new AppError("invalid", { fields: { departmentId: sentence } });
  await transaction(async (tx) => {
    const question = await open(tx, actor, "addContributor", input);
    const { id: questionId, leadDepartmentId, dueAt } = question;
    if (!receiving.some(({ id }) => id === departmentId)) throw refuse("contributing_department_unknown");
    if (departmentId === leadDepartmentId) throw refuse("contributing_is_lead");
    const createdAt = now();
    const partDueAt = contributorDue({ askedAt: createdAt, dueAt, day: dueDay }, calendar, "dueDay");
    await change(tx, question, "addContributor");
    if (await isAtIt(tx, questionId, departmentId)) throw refuse("contributor_twice");
    await tx.assignment.create({
      data: {
        ...{ questionId, departmentId, instruction, dueAt: partDueAt, createdAt },
        role: "contributing",
        assignedById: actor.personId,
      },
    });
    await record(tx, {
      type: "question.assigned",
      questionId,
      actorId: actor.personId,
      departmentId,
      data: { role: "contributing", binding: false, partDueAt: partDueAt.toISOString() },
    });
  });
}

/** Also with a part that is done: reopenPart asks for more. */
async function isAtIt(tx: Transaction, questionId: number, departmentId: number): Promise<boolean> {
  const living: AssignmentState[] = ["pending", "accepted", "done"];
  const count = await tx.assignment.count({ where: { questionId, departmentId, state: { in: living } } });
  return count > 0;
}
