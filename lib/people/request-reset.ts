import "server-only";
import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { recordForPerson } from "@/lib/events/record-for-person";
import { checkProof } from "@/lib/proofs/check";
import { spendProof } from "@/lib/proofs/spend";
import { limit } from "@/lib/rate-limit";
import { hashSecret } from "@/lib/secrets";
import { resetExpiry, resetToken } from "./reset-link";

/**
 * Counts a request. Throws `rate_limited`, and `invalid` for its proof of work, the same for addresses that are known
 * and those that are not.
 */
export async function countResetRequest(
  address: string,
  { email, proof: sent }: { email: string; proof: string },
): Promise<void> {
  const proof = await checkProof("reset", sent);
  await limit(proof === null ? "resetRequestPlain" : "resetRequest", address);
  await limit("resetRequestTo", hashSecret(email));
  await spendProof(db, proof);
}

/**
 * Sends the letter with the link for a new password, which opens once within an hour; links sent before are void.
 * An unknown address or a disabled account gets none. The page has answered before this runs: neither what it says nor
 * how long it takes tells whether somebody works here.
 */
export async function requestReset(email: string): Promise<void> {
  const person = await db.person.findFirst({ where: { email, disabledAt: null }, select: { id: true } });
  if (person === null) return;
  const personId = person.id;
  await transaction(async (tx) => {
    // Of two requests at once the later one's link stands.
    await tx.$queryRaw`select id from people where id = ${personId} for update`;
    await tx.passwordReset.deleteMany({ where: { personId, usedAt: null } });
    const id = randomUUID();
    const createdAt = now();
    await tx.passwordReset.create({
      data: {
        ...{ id, personId, createdAt, expiresAt: resetExpiry(createdAt) },
        tokenHash: hashSecret(resetToken(id)),
      },
    });
    await recordForPerson(tx, {
      type: "person.reset_requested",
      personId,
      actorId: null,
      data: { resetId: id },
    });
  });
}
