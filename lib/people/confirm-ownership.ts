import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { verifyPassword } from "@/lib/password";
import { limit } from "@/lib/rate-limit";
import type { Viewer } from "@/lib/viewer";
import type { StepConfirmation } from "./account-schema";
import { verifySecondStep } from "./verify-totp";

/** Refuses with `invalid` unless it is the person's own password; `rate_limited` after ten tries in ten minutes. */
export async function confirmPassword({ personId }: Viewer, password: string): Promise<void> {
  await limit("ownAccount", `person@${String(personId)}`);
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(person.passwordHash, password)))
    throw new AppError("invalid", { fields: { password: "password_wrong" } });
}

/** The password, and a code of the app or a recovery code, which is spent by it. */
export async function confirmOwnership(actor: Viewer, { password, code }: StepConfirmation): Promise<void> {
  await confirmPassword(actor, password);
  if (!(await verifySecondStep(actor.personId, code)))
    throw new AppError("invalid", { fields: { code: "second_code_wrong" } });
}
