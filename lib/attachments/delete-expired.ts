import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { oldestPending } from "./claim";
import { storage } from "./storage";

/** Removes uploads that no form claimed within 24 hours, row first: a claimed file is never touched. Returns how many. */
export async function deleteExpired(): Promise<number> {
  const expired = await db.attachment.findMany({
    where: { state: "pending", createdAt: { lte: oldestPending(now()) } },
    select: { id: true, storageKey: true },
    take: 500,
  });
  let removed = 0;
  for (const { id, storageKey } of expired) {
    const { count } = await db.attachment.deleteMany({ where: { id, state: "pending" } });
    if (count === 1) await storage().delete(storageKey);
    removed += count;
  }
  return removed;
}
