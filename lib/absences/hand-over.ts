import "server-only";
import type { z } from "zod";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { localDay } from "@/lib/format";
import { listOfficials } from "@/lib/people/queries";
import { change } from "@/lib/questions/change";
import { notHeld } from "@/lib/questions/policy";
import { statusAllows } from "@/lib/questions/status";
import { findSubject } from "@/lib/questions/subject";
import type { Viewer } from "@/lib/viewer";
import type { handOverSchema } from "./schema";

/**
 * An official who is or will be away gives a question of theirs to the substitute; they need no leader for what they
 * have arranged. Throws `not_found`, `forbidden` for a question of somebody else, `conflict`, and `invalid` without an
 * absence or where the substitute is no official of the department.
 */
export async function handOver(actor: Viewer, input: z.output<typeof handOverSchema>): Promise<void> {
  await transaction(async (tx) => {
    const question = await findSubject(tx, actor, input.code);
    if (question === null) throw new AppError("not_found");
    if (question.version !== (input.version ?? question.version)) throw new AppError("conflict");
    if (question.officialId !== actor.personId) throw new AppError("forbidden");
    if (!statusAllows("reassign", question.status)) throw new AppError("conflict");
    if (!notHeld("reassign", question)) throw new AppError("conflict");
    const personId = await findSubstitute(tx, actor, question.leadDepartmentId);
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
      data: { personId, previousPersonId: actor.personId },
    });
  });
}

async function findSubstitute(tx: Transaction, actor: Viewer, departmentId: number | null): Promise<number> {
  const absence = await tx.absence.findFirst({
    where: { personId: actor.personId, endedAt: null, toDay: { gte: new Date(localDay(now())) } },
    orderBy: { fromDay: "asc" },
    select: { substituteId: true },
  });
  if (absence === null) throw new AppError("invalid", { reason: "hand_over_not_away" });
  const officials = departmentId === null ? [] : await listOfficials(departmentId, tx);
  if (officials.some(({ id }) => id === absence.substituteId)) return absence.substituteId;
  throw new AppError("invalid", { reason: "hand_over_elsewhere" });
}
