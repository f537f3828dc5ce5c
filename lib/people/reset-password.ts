import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPerson } from "@/lib/events/record-for-person";
import { hashPassword } from "@/lib/password";
import { limit } from "@/lib/rate-limit";
import { hashSecret } from "@/lib/secrets";
import { revokeSessionsOf } from "@/lib/session";
import type { ResetInput } from "./account-schema";

/** Whose password a link sets; null when it is unknown, used, replaced or older than an hour, or the account disabled. */
export async function findReset(token: string): Promise<{ email: string; expiresAt: Date } | null> {
  const reset = await openReset(token);
  return reset === null ? null : { email: reset.person.email, expiresAt: reset.expiresAt };
}

/**
 * Sets a new password by the letter's link, ends all sessions and tells the person by letter. Signing in afterwards
 * still takes the second step. Of several attempts one wins and the others get `conflict`. Throws `rate_limited`,
 * `not_found` for a link that opens nothing, and `invalid` when the password is the person's own address.
 */
export async function resetPassword(
  address: string,
  { token, password }: Pick<ResetInput, "token" | "password">,
): Promise<void> {
  await limit("reset", address);
  const reset = await openReset(token);
  if (reset === null) throw new AppError("not_found", { reason: "reset_over" });
  const { id, personId } = reset;
  if (password.trim().toLowerCase() === reset.person.email.toLowerCase())
    throw new AppError("invalid", { fields: { password: "password_is_email" } });
  // Before the transaction: hashing waits for its turn, and a transaction may last five seconds.
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    const at = now();
    const { count } = await tx.passwordReset.updateMany({
      where: { id, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    });
    if (count === 0) throw new AppError("conflict", { reason: "reset_over" });
    const { count: enabled } = await tx.person.updateMany({
      where: { id: personId, disabledAt: null },
      data: { passwordHash },
    });
    if (enabled === 0) throw new AppError("not_found", { reason: "reset_over" });
    await revokeSessionsOf(tx, personId);
    await recordForPerson(tx, { type: "person.password_changed", personId, actorId: personId });
  });
}

async function openReset(token: string) {
  return db.passwordReset.findFirst({
    where: {
      tokenHash: hashSecret(token),
      usedAt: null,
      expiresAt: { gt: now() },
      person: { disabledAt: null },
    },
    select: { id: true, personId: true, expiresAt: true, person: { select: { email: true } } },
  });
}
