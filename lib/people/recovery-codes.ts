import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPerson } from "@/lib/events/record-for-person";
import type { Viewer } from "@/lib/viewer";
import type { StepConfirmation } from "./account-schema";
import { confirmOwnership } from "./confirm-ownership";
import { hashRecoveryCode, newRecoveryCode } from "./recovery-code";

const howMany = 10;

/**
 * Ten new recovery codes instead of all old ones, shown this once. Throws `invalid` for a wrong password or code, and
 * `conflict` when there is no second step (any more).
 */
export async function renewRecoveryCodes(actor: Viewer, input: StepConfirmation): Promise<string[]> {
  const { personId } = actor;
  await confirmOwnership(actor, input);
  return transaction(async (tx) => {
    const factors = await tx.$queryRaw<unknown[]>`
      select person_id from second_factors
      where person_id = ${personId} and confirmed_at is not null for update`;
    if (factors.length === 0) throw new AppError("conflict");
    const codes = await replaceRecoveryCodes(tx, personId);
    await recordForPerson(tx, { type: "person.codes_renewed", personId, actorId: personId });
    return codes;
  });
}

/** For verbs that set up a second step. The caller has locked its row. */
export async function replaceRecoveryCodes(tx: Transaction, personId: number): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newRecoveryCode);
  const createdAt = now();
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ personId, createdAt, codeHash: hashRecoveryCode(personId, code) })),
  });
  return codes;
}
