import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import type { EventData, MailTemplate } from "./types";

/** The steps of the ladder. Every repeated late notice is one further step, to the people of `overdue`. */
export const reminderSteps = { soon: 1, near: 2, overdue: 3 } as const;

type Reminded = {
  template: MailTemplate;
  recipientKind: "person" | "contact";
  personId?: number;
  contactId?: number;
  params: EventData;
};

const reminderData = z.object({
  clock: z.enum(["triage", "acceptance", "answer", "publication", "follow_up"]),
  step: z.number(),
  officialId: z.number().nullable(),
});

/**
 * Whom a reminder goes to: first who works on it, then the leader, then leader and coordinator. Before a department
 * has it, and for what the portal's own desk owes (triage, publication, follow-up), it is the desk's people.
 */
export async function remindedOf(
  tx: Transaction,
  departmentId: number | null,
  data: EventData,
): Promise<Reminded[]> {
  const { clock, step, officialId } = reminderData.parse(data);
  const template =
    clock === "follow_up"
      ? "reminder-follow-up"
      : step < reminderSteps.overdue
        ? "reminder-due"
        : "reminder-overdue";
  const people = (ids: number[]): Reminded[] =>
    [...new Set(ids)].map((personId) => ({ template, recipientKind: "person", personId, params: data }));
  if (clock === "publication") return people(await deskPeople(tx, ["editor", "coordinator"]));
  if (departmentId === null || clock === "triage" || clock === "follow_up")
    return people(await deskPeople(tx, ["coordinator"]));
  const leaders = () => membersOf(tx, departmentId, ["leader"]);
  if (step >= reminderSteps.overdue)
    return people([...(await leaders()), ...(await deskPeople(tx, ["coordinator"]))]);
  const own = step === reminderSteps.near ? await leaders() : await official(tx, departmentId, officialId);
  if (own.length > 0) return people(own);
  const contacts = await tx.contact.findMany({
    where: { kind: "email", purpose: "department", departmentId, active: true },
    select: { id: true },
  });
  return contacts.map(({ id }) => ({ template, recipientKind: "contact", contactId: id, params: data }));
}

type Role = "official" | "leader" | "editor" | "coordinator";

/** Nobody when nobody accepted, or who did is gone from the department. */
async function official(tx: Transaction, departmentId: number, personId: number | null): Promise<number[]> {
  const members = personId === null ? [] : await membersOf(tx, departmentId, ["official", "leader"]);
  return members.filter((id) => id === personId);
}

/** Editors and coordinators hold their roles in the root department. */
async function deskPeople(tx: Transaction, roles: Role[]): Promise<number[]> {
  const root = await tx.department.findFirst({ where: { kind: "root" }, select: { id: true } });
  return root === null ? [] : membersOf(tx, root.id, roles);
}

async function membersOf(tx: Transaction, departmentId: number, roles: Role[]): Promise<number[]> {
  const today = new Date(localDay(now()));
  const memberships = await tx.membership.findMany({
    where: {
      ...{ departmentId, role: { in: roles }, person: { disabledAt: null } },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    distinct: ["personId"],
    orderBy: { personId: "asc" },
    select: { personId: true },
  });
  return memberships.map(({ personId }) => personId);
}
