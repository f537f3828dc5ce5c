import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/format";

export const firstAdminSchema = z.object({
  email: z.email().transform((email) => email.toLowerCase()),
  name: z.string().trim().min(1).default("Quản trị"),
});

export type FirstAdmin = z.output<typeof firstAdminSchema>;
type Admin = { id: number; email: string; hasPassword: boolean };

/**
 * The person who creates all the others, still without a password. When the installation has an admin already, nobody
 * is added: returns the one of that address, else the one who can sign in.
 */
export async function createFirstAdmin(tx: Transaction, wanted: FirstAdmin): Promise<Admin> {
  const admins = await listAdmins(tx);
  return (
    admins.find(({ email }) => email === wanted.email) ??
    admins.find(({ hasPassword }) => hasPassword) ??
    admins[0] ??
    addAdmin(tx, wanted)
  );
}

async function listAdmins(tx: Transaction): Promise<Admin[]> {
  const people = await tx.person.findMany({
    where: { disabledAt: null, memberships: { some: { role: "admin" } } },
    orderBy: { id: "asc" },
    select: { id: true, email: true, passwordHash: true },
  });
  return people.map(({ id, email, passwordHash }) => ({ id, email, hasPassword: passwordHash !== null }));
}

async function addAdmin(tx: Transaction, { email, name }: FirstAdmin): Promise<Admin> {
  const root = await tx.department.findFirstOrThrow({ where: { kind: "root" }, select: { id: true } });
  const { id } = await tx.person.upsert({
    where: { email },
    create: { email, name },
    update: { passwordHash: null, disabledAt: null },
    select: { id: true },
  });
  await tx.membership.create({
    data: { personId: id, departmentId: root.id, role: "admin", validFrom: new Date(localDay(now())) },
  });
  return { id, email, hasPassword: false };
}
