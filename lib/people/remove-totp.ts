import "server-only";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPerson } from "@/lib/events/record-for-person";
import { revokeSessionsOf } from "@/lib/session";
import type { Viewer } from "@/lib/viewer";
import type { OfPersonInput, StepConfirmation } from "./account-schema";
import { confirmOwnership } from "./confirm-ownership";
import { mayManagePeople } from "./policy";

/** Takes the second step off one's own account, for instance to set up a new telephone. Throws `invalid`, `conflict`. */
export async function removeSecondStep(actor: Viewer, input: StepConfirmation): Promise<void> {
  await confirmOwnership(actor, input);
  await transaction((tx) => remove(tx, actor.personId, actor));
}

/**
 * For a colleague who lost telephone and recovery codes: without their second step, and with all their sessions ended.
 * Throws `forbidden`, and `conflict` when they have none.
 */
export async function removeSecondStepOf(actor: Viewer, { personId }: OfPersonInput): Promise<void> {
  if (!mayManagePeople(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    await remove(tx, personId, actor);
    await revokeSessionsOf(tx, personId);
  });
}

async function remove(tx: Transaction, personId: number, actor: Viewer): Promise<void> {
  const { count } = await tx.secondFactor.deleteMany({ where: { personId, confirmedAt: { not: null } } });
  if (count === 0) throw new AppError("conflict", { reason: "second_step_missing" });
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await recordForPerson(tx, { type: "person.factor_removed", personId, actorId: actor.personId });
}
