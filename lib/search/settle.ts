import "server-only";
import { db } from "@/lib/db";
import { foldChanges } from "./frequencies";

/** A million questions may wait to be counted. */
const timeout = 10 * 60_000;

/** After many were indexed: counts and index are brought to rest, side by side, so that searches are as fast as they will be. */
export async function settle(): Promise<void> {
  await Promise.all([fold(), db.$executeRaw`select search_settle()`]);
}

/** Now and then while many are indexed, or the last fold would take as long as all of them. */
export async function fold(): Promise<void> {
  await db.$transaction(foldChanges, { timeout });
}
