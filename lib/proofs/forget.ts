import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";

/** Deletes spent proofs that are out of date: nobody can send them any more. */
export async function forgetProofs(): Promise<void> {
  await db.spentProof.deleteMany({ where: { expiresAt: { lte: now() } } });
}
