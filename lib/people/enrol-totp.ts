import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPerson } from "@/lib/events/record-for-person";
import { forgive, limit } from "@/lib/rate-limit";
import { revokeSessionsOf } from "@/lib/session";
import type { Viewer } from "@/lib/viewer";
import type { StepConfirmation } from "./account-schema";
import { confirmPassword } from "./confirm-ownership";
import { replaceRecoveryCodes } from "./recovery-codes";
import { newSecret, openSecret, sealSecret, stepOfCode } from "./second-factor";

/** Begins to set up the second step with a new secret. Throws `conflict` when there is one already. */
export async function beginEnrolment({ personId }: Viewer): Promise<void> {
  const secret = sealSecret(personId, newSecret());
  const createdAt = now();
  const changed = await db.$executeRaw`
    insert into second_factors (person_id, secret, created_at) values (${personId}, ${secret}, ${createdAt})
    on conflict (person_id) do update set secret = excluded.secret, created_at = excluded.created_at
    where second_factors.confirmed_at is null`;
  if (changed === 0) throw new AppError("conflict");
}

/** Gives up setting it up. A second step that is in use stays. */
export async function cancelEnrolment({ personId }: Viewer): Promise<void> {
  await db.secondFactor.deleteMany({ where: { personId, confirmedAt: null } });
}

/**
 * Puts the second step in use once the app's first code is right, ends all other sessions, and returns ten recovery
 * codes, shown this once. Throws `invalid` for a wrong password or code and `conflict` when somebody was faster.
 */
export async function confirmEnrolment(actor: Viewer, input: StepConfirmation): Promise<string[]> {
  const { personId, sessionId } = actor;
  await confirmPassword(actor, input.password);
  const key = `person@${String(personId)}`;
  await limit("signinCode", key);
  const factor = await db.secondFactor.findFirst({
    where: { personId, confirmedAt: null },
    select: { secret: true },
  });
  if (factor === null) throw new AppError("conflict");
  const at = now();
  const code = input.code.replaceAll(/\s/g, "");
  const step = stepOfCode(openSecret(personId, factor.secret), code, at);
  if (step === null) throw new AppError("invalid", { fields: { code: "second_code_wrong" } });
  const codes = await transaction(async (tx) => {
    // By the secret: one that was begun anew in the meantime is in nobody's app.
    const { count } = await tx.secondFactor.updateMany({
      where: { personId, secret: factor.secret, confirmedAt: null },
      data: { confirmedAt: at, lastStep: step },
    });
    if (count === 0) throw new AppError("conflict");
    await revokeSessionsOf(tx, personId, sessionId);
    await recordForPerson(tx, { type: "person.factor_confirmed", personId, actorId: personId });
    return replaceRecoveryCodes(tx, personId);
  });
  await forgive("signinCode", key);
  return codes;
}

export type OwnSecondStep =
  { state: "off" } | { state: "begun"; secret: string } | { state: "on"; since: Date; codesLeft: number };

/** How the second step of one's own account stands; the secret only while it is being set up. */
export async function findOwnSecondStep({ personId }: Viewer): Promise<OwnSecondStep> {
  const [factor, codesLeft] = await Promise.all([
    db.secondFactor.findUnique({ where: { personId } }),
    db.recoveryCode.count({ where: { personId, usedAt: null } }),
  ]);
  if (factor === null) return { state: "off" };
  if (factor.confirmedAt === null) return { state: "begun", secret: openSecret(personId, factor.secret) };
  return { state: "on", since: factor.confirmedAt, codesLeft };
}
