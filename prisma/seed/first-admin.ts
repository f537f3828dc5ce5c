import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/format";
import { hashPassword } from "@/lib/password";

const passwordBytes = 15;

export const firstAdminSchema = z.object({
  email: z.email().transform((email) => email.toLowerCase()),
  name: z.string().trim().min(1).default("Quản trị"),
});

export type FirstAdmin = z.output<typeof firstAdminSchema>;

/**
 * The person who creates all the others. Returns the generated password, which is stored nowhere, or null when the
 * installation has an admin already.
 */
export async function createFirstAdmin(tx: Transaction, { email, name }: FirstAdmin): Promise<string | null> {
  const known = await tx.membership.count({ where: { role: "admin", person: { disabledAt: null } } });
  if (known > 0) return null;
  const root = await tx.department.findFirstOrThrow({ where: { kind: "root" }, select: { id: true } });
  const password = randomBytes(passwordBytes).toString("base64url");
  const passwordHash = await hashPassword(password);
  const person = await tx.person.upsert({
    where: { email },
    create: { email, name, passwordHash },
    update: { passwordHash, disabledAt: null },
    select: { id: true },
  });
  await tx.membership.create({
    data: { personId: person.id, departmentId: root.id, role: "admin", validFrom: new Date(localDay(now())) },
  });
  return password;
}
