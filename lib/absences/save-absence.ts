import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { listOfficials } from "@/lib/people/queries";
import { departmentsOf, type Viewer } from "@/lib/viewer";
import { checkDays } from "./days";
import type { SaveAbsenceInput } from "./schema";

const mostDays = 180;

/**
 * Away from a day to a day (Asia/Ho_Chi_Minh): what is newly given or reopened to the actor goes to the substitute, an
 * official of one of the actor's departments who is there. Throws `invalid` by field, `conflict` for days that overlap
 * another absence of the actor's.
 */
export async function saveAbsence(actor: Viewer, input: SaveAbsenceInput): Promise<void> {
  checkDays(input, mostDays);
  const { personId } = actor;
  const { substituteId } = input;
  const [fromDay, toDay] = [new Date(input.fromDay), new Date(input.toDay)];
  const during = { endedAt: null, fromDay: { lte: toDay }, toDay: { gte: fromDay } };
  await transaction(async (tx) => {
    // Of two at once the second finds the first.
    await tx.$queryRaw`select id from people where id = ${personId} for update`;
    const refuse = (sentence: string) => new AppError("invalid", { fields: { substituteId: sentence } });
    const colleagues = await listColleagues(actor, tx);
    if (!colleagues.some(({ id }) => id === substituteId)) throw refuse("substitute_missing");
    if ((await tx.absence.count({ where: { personId: substituteId, ...during } })) > 0)
      throw refuse("substitute_absent");
    if ((await tx.absence.count({ where: { personId, ...during } })) > 0)
      throw new AppError("conflict", { reason: "absence_overlaps" });
    await tx.absence.create({ data: { personId, substituteId, fromDay, toDay, createdAt: now() } });
  });
}

/** Officials of the actor's departments without the actor, each once. */
export async function listColleagues(actor: Viewer, reader?: Transaction) {
  const lists = await Promise.all(departmentsOf(actor).map((id) => listOfficials(id, reader)));
  const people = new Map(lists.flat().map((person) => [person.id, person]));
  people.delete(actor.personId);
  return [...people.values()];
}
