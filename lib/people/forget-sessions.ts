import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";

/** Long enough to look into what somebody noticed; a browser's name is personal data after that. */
const keptDays = 30;

/** Deletes sessions and links for a new password that ended 30 days ago. */
export async function forgetSessions(): Promise<void> {
  const before = new Date(now().getTime() - keptDays * 24 * 3_600_000);
  await db.session.deleteMany({ where: { expiresAt: { lt: before } } });
  await db.passwordReset.deleteMany({ where: { expiresAt: { lt: before } } });
}
