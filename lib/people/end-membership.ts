import "server-only";
import { endDelegationsOf } from "@/lib/absences/end-delegation";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { dayAfter } from "@/lib/deadlines/calendar";
import { AppError } from "@/lib/errors";
import { formatDate, localDay } from "@/lib/format";
import { acceptanceDue } from "@/lib/questions/answer-clock";
import { returnWorkOf } from "@/lib/questions/return-work";
import type { Viewer } from "@/lib/viewer";
import type { EndMembershipInput } from "./manage-schema";
import { mayManagePeople } from "./policy";

/**
 * Takes a role away from `day` on (today or later, Asia/Ho_Chi_Minh). Their next request has it no more, and their open
 * work goes back to the department's queue: at once when the day is today, else by the sweep of that day. A role that
 * would not have lasted a day goes without a trace. Throws `conflict` for the last admin and for the last leader of a
 * department that still exists; of two who end each other's role at once, one is refused.
 */
export async function endMembership(actor: Viewer, input: EndMembershipInput): Promise<void> {
  if (!mayManagePeople(actor)) throw new AppError("forbidden");
  const { membershipId, day } = input;
  const today = localDay(now());
  if (day < today) throw new AppError("invalid", { fields: { day: "end_day_past" } });
  const acceptDueAt = await acceptanceDue(now());
  await transaction(async (tx) => {
    const membership = await lockMembership(tx, membershipId);
    refuseEnded(membership, day);
    await refuseLast(tx, membership, day);
    await shorten(tx, membership, day);
    if (day === today && membership.role === "leader") {
      const { personId: givenById, departmentId } = membership;
      await endDelegationsOf(tx, { givenById, departmentId, endedById: actor.personId });
    }
    if (day === today) {
      await returnWorkOf(tx, { personId: membership.personId, actorId: actor.personId, acceptDueAt });
    }
  });
}

type Membership = Awaited<ReturnType<typeof lockMembership>>;

/** With all rows of the role in that department, in one order, because whether it is the last depends on them. */
async function lockMembership(tx: Transaction, id: number) {
  await tx.$queryRaw`
    select m.id from memberships m join memberships own on own.id = ${id}
    where m.role = own.role and m.department_id = own.department_id
    order by m.id for update of m`;
  const membership = await tx.membership.findUnique({
    where: { id },
    select: {
      id: true,
      personId: true,
      role: true,
      departmentId: true,
      validFrom: true,
      validTo: true,
      department: { select: { validTo: true } },
    },
  });
  if (membership === null) throw new AppError("not_found");
  return membership;
}

function refuseEnded({ validTo }: Membership, day: string): void {
  if (validTo === null || localDay(validTo) >= day) return;
  throw new AppError("invalid", {
    fields: { day: "end_day_over" },
    params: { date: formatDate(validTo) },
  });
}

async function refuseLast(tx: Transaction, membership: Membership, day: string): Promise<void> {
  const { id, role, departmentId, department } = membership;
  if (role !== "admin" && role !== "leader") return;
  const from = new Date(day);
  if (role === "leader" && department.validTo !== null && department.validTo < from) return;
  const others = await tx.membership.count({
    where: {
      id: { not: id },
      // What a leader gave for a time is gone with their own role.
      ...{ role, departmentId, delegatedById: null },
      validFrom: { lte: from },
      OR: [{ validTo: null }, { validTo: { gte: from } }],
      person: { disabledAt: null },
    },
  });
  if (others > 0) return;
  throw new AppError("conflict", { reason: role === "admin" ? "last_admin" : "last_leader" });
}

async function shorten(tx: Transaction, { id, validFrom }: Membership, day: string): Promise<void> {
  const lastDay = new Date(dayAfter(day, -1));
  if (lastDay < validFrom) await tx.membership.delete({ where: { id } });
  else await tx.membership.update({ where: { id }, data: { validTo: lastDay } });
}
