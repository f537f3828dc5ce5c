import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Proof } from "./check";

/**
 * Uses a proof up, in the transaction of what it is used for: what fails leaves it good, and of two forms that carry the
 * same one at once the second waits for the first and is refused. Throws `invalid`.
 */
export async function spendProof(tx: Pick<Transaction, "spentProof">, proof: Proof | null): Promise<void> {
  if (proof === null) return;
  const { count } = await tx.spentProof.createMany({ data: [proof], skipDuplicates: true });
  if (count === 0) throw proofUsed();
}

/** The same as a part of the statement that writes what it is used for: one row, or none for a proof that was used. */
export function spending(proof: Proof | null): Prisma.Sql {
  if (proof === null) return Prisma.sql`select 1 as good`;
  return Prisma.sql`
    insert into spent_proofs (nonce, expires_at) values (${proof.nonce}, ${proof.expiresAt})
    on conflict do nothing returning 1 as good`;
}

export function proofUsed(): AppError {
  return new AppError("invalid", { reason: "proof_used" });
}
