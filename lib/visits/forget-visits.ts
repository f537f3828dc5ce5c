import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";

/** Of earlier days (Asia/Ho_Chi_Minh) only the number of visitors is kept. Returns how many hashes it forgot. */
export async function forgetVisits(): Promise<number> {
  const { count } = await db.visit.deleteMany({ where: { day: { lt: new Date(localDay(now())) } } });
  return count;
}
