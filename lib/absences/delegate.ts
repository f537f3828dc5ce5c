import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { formatDate, localDay } from "@/lib/format";
import { listOfficials } from "@/lib/people/queries";
import type { Viewer } from "@/lib/viewer";
import { checkDays } from "./days";
import type { DelegateInput } from "./schema";

/** Longer is no absence but another leader: the admin's business. */
const mostDays = 60;

/**
 * A leader gives their right to an official of the department from a day to a day (Asia/Ho_Chi_Minh). Only who leads
 * in their own right may: what was given is not given on. Four eyes stay: whoever drafted still does not approve.
 * Throws `forbidden`, `invalid` by field, and `conflict` where it is given to somebody for one of these days already.
 */
export async function delegate(actor: Viewer, input: DelegateInput): Promise<void> {
  const { departmentId, personId } = input;
  const [fromDay, toDay] = [new Date(input.fromDay), new Date(input.toDay)];
  await transaction(async (tx) => {
    const own = await lockOwnRole(tx, actor, departmentId);
    checkDays(input, mostDays);
    if (own.validTo !== null && own.validTo < toDay) {
      const params = { day: formatDate(own.validTo) };
      throw new AppError("invalid", { fields: { toDay: "delegation_beyond" }, params });
    }
    await refuseWrongPerson(tx, input, fromDay);
    const running = await tx.delegation.count({
      where: {
        ...{ departmentId, givenById: actor.personId, endedAt: null },
        fromDay: { lte: toDay },
        toDay: { gte: fromDay },
      },
    });
    if (running > 0) throw new AppError("conflict", { reason: "delegation_overlaps" });
    const membership = await tx.membership.create({
      data: {
        ...{ personId, departmentId, delegatedById: actor.personId },
        role: "leader",
        validFrom: fromDay,
        validTo: toDay,
      },
      select: { id: true },
    });
    await tx.delegation.create({
      data: {
        ...{ departmentId, fromDay, toDay, membershipId: membership.id, createdAt: now() },
        givenById: actor.personId,
        givenToId: personId,
      },
    });
  });
}

/** The actor's own leadership, locked, so that of two delegations at once the second finds the first. */
async function lockOwnRole(tx: Transaction, actor: Viewer, departmentId: number) {
  await tx.$queryRaw`
    select id from memberships where person_id = ${actor.personId} and department_id = ${departmentId}
      and role = 'leader' and delegated_by_id is null order by id for update`;
  const today = new Date(localDay(now()));
  const own = await tx.membership.findFirst({
    where: {
      ...{ personId: actor.personId, departmentId, role: "leader", delegatedById: null },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    orderBy: { validTo: { sort: "desc", nulls: "first" } },
    select: { validTo: true },
  });
  if (own === null) throw new AppError("forbidden");
  return own;
}

async function refuseWrongPerson(tx: Transaction, input: DelegateInput, fromDay: Date): Promise<void> {
  const { departmentId, personId } = input;
  const refuse = (sentence: string) => new AppError("invalid", { fields: { personId: sentence } });
  const leads = await tx.membership.count({
    where: {
      ...{ personId, departmentId, role: "leader" },
      OR: [{ validTo: null }, { validTo: { gte: fromDay } }],
    },
  });
  if (leads > 0) throw refuse("delegation_leader");
  const officials = await listOfficials(departmentId, tx);
  if (!officials.some(({ id }) => id === personId)) throw refuse("delegation_person_missing");
}
