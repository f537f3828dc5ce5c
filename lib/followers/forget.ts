import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import { confirmWithinDays } from "./schema";

const dayMs = 24 * 3_600_000;

/** Addresses that nobody confirmed in time, and who was counted on earlier days (Asia/Ho_Chi_Minh). Returns how many addresses. */
export async function forgetFollowers(): Promise<number> {
  const at = now();
  await db.meTooVisitor.deleteMany({ where: { day: { lt: new Date(localDay(at)) } } });
  const before = new Date(at.getTime() - confirmWithinDays * dayMs);
  const { count } = await db.follower.deleteMany({ where: { confirmedAt: null, createdAt: { lt: before } } });
  return count;
}
