import "server-only";
import { standIn } from "@/lib/absences/stand-in";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { listOfficials } from "@/lib/people/queries";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { ReassignInput } from "./decision-schema";
import type { Subject } from "./subject";

/**
 * The leader gives a question to another official of the department, whose live screens tell it. Before it is accepted
 * this only says whose it is: accepting stays their step. Throws `invalid` at `personId` for who is no official of the
 * department today and for who has it already.
 */
export async function reassign(actor: Viewer, input: ReassignInput): Promise<void> {
  const { personId: wished } = input;
  await transaction(async (tx) => {
    const question = await open(tx, actor, "reassign", input);
    await refuseWrongPerson(tx, question, wished);
    const personId = await standIn(tx, wished, question.leadDepartmentId ?? 0);
    if (personId === question.officialId) throw refuse("official_same");
    await change(tx, question, "reassign", { officialId: personId });
    await tx.assignment.updateMany({
      where: { questionId: question.id, role: "lead", state: "accepted" },
      data: { personId },
    });
    await record(tx, {
      type: "question.reassigned",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: {
        personId,
        previousPersonId: question.officialId,
        ...(personId === wished ? {} : { insteadOfId: wished }),
      },
    });
  });
}

const refuse = (sentence: string) => new AppError("invalid", { fields: { personId: sentence } });

async function refuseWrongPerson(tx: Transaction, question: Subject, personId: number): Promise<void> {
  const { leadDepartmentId, officialId } = question;
  const officials = leadDepartmentId === null ? [] : await listOfficials(leadDepartmentId, tx);
  if (!officials.some(({ id }) => id === personId)) throw refuse("official_unknown");
  if (personId === officialId) throw refuse("official_same");
}
