import "server-only";
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
  if (count === 0) throw new AppError("invalid", { reason: "proof_used" });
}
