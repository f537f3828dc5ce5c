import "server-only";
import { Secret, TOTP } from "otpauth";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { hashPassword } from "@/lib/password";
import { beginEnrolment, confirmEnrolment, findOwnSecondStep } from "@/lib/people/enrol-totp";
import type { Viewer } from "@/lib/viewer";

export const ownPassword = "bốn từ không ai đoán";

export async function givePassword({ personId }: Viewer): Promise<void> {
  const passwordHash = await hashPassword(ownPassword);
  await db.person.update({ where: { id: personId }, data: { passwordHash } });
}

/** What the app on the telephone shows, now or so many steps of 30 seconds away. */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: now().getTime() + steps * 30_000,
  });
}

/** Sets up the second step of somebody with `ownPassword`; the code of the present step is spent by it. */
export async function giveSecondStep(viewer: Viewer): Promise<{ secret: string; recoveryCodes: string[] }> {
  await givePassword(viewer);
  const secret = await beginSecondStep(viewer);
  const recoveryCodes = await confirmEnrolment(viewer, { password: ownPassword, code: codeOf(secret) });
  return { secret, recoveryCodes };
}

/** The secret that the page shows for the app. */
export async function beginSecondStep(viewer: Viewer): Promise<string> {
  await beginEnrolment(viewer);
  const own = await findOwnSecondStep(viewer);
  if (own.state !== "begun") throw new Error("not begun");
  return own.secret;
}

/** Types, in order, of what happened to the account, and its letters. */
export async function accountStory({ personId }: Viewer): Promise<{ events: string[]; letters: string[] }> {
  const events = await db.event.findMany({
    where: { type: { startsWith: "person." }, data: { path: ["personId"], equals: personId } },
    orderBy: { id: "asc" },
  });
  const letters = await db.delivery.findMany({ where: { personId }, orderBy: { id: "asc" } });
  return {
    events: events.map(({ type }) => type),
    letters: letters.map(({ template }) => template),
  };
}
