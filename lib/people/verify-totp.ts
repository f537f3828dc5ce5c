import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { recordForPerson } from "@/lib/events/record-for-person";
import { forgive, limit } from "@/lib/rate-limit";
import { hashRecoveryCode } from "./recovery-code";
import { openSecret, stepOfCode } from "./second-factor";

/**
 * Spends a code of the app or a recovery code; false when it is neither, or was spent before. Of two who type the same
 * code at once, one is let in. Using a recovery code is told to the person by letter. Throws `rate_limited` after five
 * wrong codes of the account, from whatever address, in 15 minutes.
 */
export async function verifySecondStep(personId: number, typed: string): Promise<boolean> {
  const key = `person@${String(personId)}`;
  await limit("signinCode", key);
  const code = typed.replaceAll(/[\s-]/g, "");
  const isRight = await transaction((tx) =>
    /^\d{6}$/.test(code) ? spendAppCode(tx, personId, code) : spendRecoveryCode(tx, personId, code),
  );
  if (isRight) await forgive("signinCode", key);
  return isRight;
}

/** Accepts a code of the app that is later than the last one accepted (RFC 6238, 5.2: each only once). */
async function spendAppCode(tx: Transaction, personId: number, code: string): Promise<boolean> {
  const factor = await tx.secondFactor.findFirst({
    where: { personId, confirmedAt: { not: null } },
    select: { secret: true },
  });
  if (factor === null) return false;
  const step = stepOfCode(openSecret(personId, factor.secret), code, now());
  if (step === null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { personId, secret: factor.secret, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

async function spendRecoveryCode(tx: Transaction, personId: number, code: string): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { personId, codeHash: hashRecoveryCode(personId, code), usedAt: null },
    data: { usedAt: now() },
  });
  if (count === 0) return false;
  await recordForPerson(tx, { type: "person.code_spent", personId, actorId: personId });
  return true;
}
