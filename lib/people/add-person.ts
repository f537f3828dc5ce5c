import "server-only";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import { invite } from "./invite";
import type { AddMembershipInput, AddPersonInput, RenewInvitationInput } from "./manage-schema";
import { mayManagePeople } from "./policy";

export type Invited = { name: string; token: string; expiresAt: Date };

/**
 * A new colleague with a first role from today on (Asia/Ho_Chi_Minh). Returns the token of the link by which they set
 * their password, for the admin to hand over. Throws `invalid` at `email` for an address that somebody has.
 */
export async function addPerson(actor: Viewer, input: AddPersonInput): Promise<Invited> {
  if (!mayManagePeople(actor)) throw new AppError("forbidden");
  const { name, email, jobTitle } = input;
  const personId = await transaction(async (tx) => {
    // `on conflict do nothing`: of two who add the same address at once, one is told that it is taken.
    const { count } = await tx.person.createMany({ data: [{ name, email, jobTitle }], skipDuplicates: true });
    if (count === 0) throw new AppError("invalid", { fields: { email: "person_email_taken" } });
    const { id } = await tx.person.findUniqueOrThrow({ where: { email }, select: { id: true } });
    await addRole(tx, id, input);
    return id;
  });
  return { name, ...(await invite(personId)) };
}

/** One more role for somebody who is here already, from today on. Throws `invalid` at `role` when they have it. */
export async function addMembership(actor: Viewer, input: AddMembershipInput): Promise<void> {
  if (!mayManagePeople(actor)) throw new AppError("forbidden");
  await transaction((tx) => addRole(tx, input.personId, input));
}

/** A new link for a password that was forgotten or never set; the one before becomes void. */
export async function renewInvitation(actor: Viewer, { personId }: RenewInvitationInput): Promise<Invited> {
  if (!mayManagePeople(actor)) throw new AppError("forbidden");
  const person = await db.person.findFirst({
    where: { id: personId, disabledAt: null },
    select: { name: true },
  });
  if (person === null) throw new AppError("not_found");
  return { ...person, ...(await invite(personId)) };
}

type Role = Pick<AddPersonInput, "role" | "departmentId">;

async function addRole(tx: Transaction, personId: number, { role, departmentId }: Role): Promise<void> {
  const today = new Date(localDay(now()));
  const valid = {
    validFrom: { lte: today },
    OR: [{ validTo: null }, { validTo: { gte: today } }],
  };
  const refuse = (field: string, sentence: string) =>
    new AppError("invalid", { fields: { [field]: sentence } });
  const department = await tx.department.findFirst({ where: { id: departmentId, ...valid } });
  if (department === null) throw refuse("departmentId", "person_department_missing");
  const ofDepartments = role === "official" || role === "leader";
  if (!ofDepartments && department.kind !== "root") throw refuse("departmentId", "role_of_root");
  // Locked, so that of two who add the same role at once, the second finds the first one's row.
  const people = await tx.$queryRaw<unknown[]>`select id from people where id = ${personId} for update`;
  if (people.length === 0) throw new AppError("not_found");
  const had = await tx.membership.count({ where: { personId, departmentId, role, ...valid } });
  if (had > 0) throw refuse("role", "role_held");
  await tx.membership.create({ data: { personId, departmentId, role, validFrom: today } });
}
