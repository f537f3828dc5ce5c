import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPerson } from "@/lib/events/record-for-person";
import { hashPassword } from "@/lib/password";
import { limit } from "@/lib/rate-limit";
import { hashSecret } from "@/lib/secrets";
import { revokeSessionsOf } from "@/lib/session";
import type { Acceptance } from "./schema";

/**
 * Sets the password of the invited person and ends their sessions. The link works once: of several attempts one wins
 * and the others get `conflict`. Throws `rate_limited`, `not_found` for an unknown or expired link or a disabled
 * account, and `invalid` when the password is the person's own address.
 */
export async function acceptInvitation(
  address: string,
  { token, password }: Pick<Acceptance, "token" | "password">,
): Promise<void> {
  await limit("invitation", address);
  const tokenHash = hashSecret(token);
  const { id: personId, email, passwordHash: before } = await invitedPerson(tokenHash);
  if (password.trim().toLowerCase() === email.toLowerCase()) {
    throw new AppError("invalid", { fields: { password: "password_is_email" } });
  }
  // Before the transaction: hashing waits for its turn, and a transaction may last five seconds.
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const at = now();
    // By the hash, not by the id: a link that was replaced in the meantime must not open.
    const { count } = await tx.invitation.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    });
    if (count === 0) throw new AppError("conflict", { reason: "invitation_used" });
    const { count: enabled } = await tx.person.updateMany({
      where: { id: personId, disabledAt: null },
      data: { passwordHash },
    });
    if (enabled === 0) throw new AppError("not_found", { reason: "invitation_over" });
    await revokeSessionsOf(tx, personId);
    // A first password is what the invitation was for; one that replaces another is told, whoever asked for the link.
    if (before !== null)
      await recordForPerson(tx, { type: "person.password_changed", personId, actorId: personId });
  });
}

/** A used link still names its person, so that its second use is a conflict and not an unknown address. */
async function invitedPerson(tokenHash: string) {
  const invitation = await db.invitation.findFirst({
    where: {
      tokenHash,
      person: { disabledAt: null },
      OR: [{ usedAt: { not: null } }, { expiresAt: { gt: now() } }],
    },
    select: { usedAt: true, person: { select: { id: true, email: true, passwordHash: true } } },
  });
  if (invitation === null) throw new AppError("not_found", { reason: "invitation_over" });
  if (invitation.usedAt !== null) throw new AppError("conflict", { reason: "invitation_used" });
  return invitation.person;
}
