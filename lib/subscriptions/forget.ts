import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { confirmWithinDays } from "@/lib/followers/schema";

const dayMs = 24 * 3_600_000;
/** How long it is kept what somebody was told on a day: the letter has long been read. */
const digestDays = 30;

/** Wishes that nobody confirmed in time, addresses without any, and what was told long ago. Returns how many addresses. */
export async function forgetSubscribers(): Promise<number> {
  const at = now().getTime();
  const before = new Date(at - confirmWithinDays * dayMs);
  await db.digest.deleteMany({ where: { createdAt: { lt: new Date(at - digestDays * dayMs) } } });
  await db.subscription.deleteMany({ where: { confirmedAt: null, createdAt: { lt: before } } });
  const { count } = await db.subscriber.deleteMany({
    where: { subscriptions: { none: {} }, createdAt: { lt: before } },
  });
  return count;
}
