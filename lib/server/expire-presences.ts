import "server-only";
import { db } from "@/lib/db";
import { now } from "@/lib/clock";

/** Presences of tabs that died without saying goodbye. Nobody is shown them meanwhile: readers look at expiresAt. */
export async function expirePresences(): Promise<void> {
  await db.presence.deleteMany({ where: { expiresAt: { lt: now() } } });
}
