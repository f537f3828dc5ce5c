import "server-only";
import { randomBytes } from "node:crypto";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";

/** Long enough for a weekend between the letter and the first working day. */
const lifetimeHours = 72;

export type Invitation = { name: string; email: string; expiresAt: Date };

/**
 * Lets a person set a password through a link that works once, within 72 hours. Returns its 256-bit token, which is
 * stored nowhere. A link of that person which is still open becomes void.
 */
export async function invite(personId: number): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString("base64url");
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + lifetimeHours * 3_600_000);
  // Prisma knows no partial unique index. One statement, so that of two invitations at once the later one stands.
  await db.$executeRaw`
    insert into invitations (person_id, token_hash, created_at, expires_at)
    values (${personId}, ${hashSecret(token)}, ${createdAt}, ${expiresAt})
    on conflict (person_id) where used_at is null do update
    set token_hash = excluded.token_hash, created_at = excluded.created_at, expires_at = excluded.expires_at`;
  return { token, expiresAt };
}

/** Whom a link invites; null when it is unknown, used or expired, or the account is disabled. */
export async function findInvitation(token: string): Promise<Invitation | null> {
  const found = await db.invitation.findFirst({
    where: {
      tokenHash: hashSecret(token),
      usedAt: null,
      expiresAt: { gt: now() },
      person: { disabledAt: null },
    },
    select: { expiresAt: true, person: { select: { name: true, email: true } } },
  });
  return found === null ? null : { ...found.person, expiresAt: found.expiresAt };
}
