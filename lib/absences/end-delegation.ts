import "server-only";
import type { z } from "zod";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { dayAfter } from "@/lib/deadlines/calendar";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import { mayManagePeople } from "@/lib/people/policy";
import type { Viewer } from "@/lib/viewer";
import type { endDelegationSchema } from "./schema";

/**
 * Takes a right back before its time, at once: the next request of whoever had it is without it. Who gave it may, and
 * the admin; for everybody else it does not exist. Throws `conflict` when it is over already.
 */
export async function endDelegation(
  actor: Viewer,
  { delegationId }: z.output<typeof endDelegationSchema>,
): Promise<void> {
  await transaction(async (tx) => {
    const found = await tx.delegation.findUnique({
      where: { id: delegationId },
      select: { givenById: true, toDay: true },
    });
    const may = found?.givenById === actor.personId || mayManagePeople(actor);
    if (found === null || !may) throw new AppError("not_found");
    const ended = await endThem(tx, { id: delegationId, endedById: actor.personId });
    if (ended === 0) throw new AppError("conflict", { reason: "delegation_over" });
  });
}

/** Whatever a leader gave ends with their own role. */
export async function endDelegationsOf(
  tx: Transaction,
  { givenById, departmentId, endedById }: { givenById: number; departmentId: number; endedById: number },
): Promise<void> {
  await endThem(tx, { givenById, departmentId, endedById });
}

type Which = { id?: number; givenById?: number; departmentId?: number; endedById: number };

async function endThem(tx: Transaction, { endedById, ...which }: Which): Promise<number> {
  const today = localDay(now());
  const yesterday = new Date(dayAfter(today, -1));
  const ended = await tx.delegation.updateManyAndReturn({
    where: { ...which, endedAt: null, toDay: { gte: new Date(today) } },
    data: { endedAt: now(), endedById },
    select: { membershipId: true },
  });
  const memberships = { id: { in: ended.flatMap(({ membershipId }) => membershipId ?? []) } };
  // One that has not lasted a day leaves no role behind; the row of the delegation stays.
  await tx.membership.deleteMany({ where: { ...memberships, validFrom: { gt: yesterday } } });
  await tx.membership.updateMany({ where: memberships, data: { validTo: yesterday } });
  return ended.length;
}
