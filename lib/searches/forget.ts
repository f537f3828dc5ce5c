import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import { fewestVisitors } from "./report";

/** A little more than the longest period of the report. */
const keptDays = 400;
const dayMs = 24 * 3_600_000;

/** Of earlier days (Asia/Ho_Chi_Minh) only what several looked for is kept, without who it was; of long ago nothing. */
export async function forgetUnfound(): Promise<void> {
  const at = now();
  const today = new Date(localDay(at));
  const longAgo = new Date(localDay(new Date(at.getTime() - keptDays * dayMs)));
  await db.unfoundSearch.deleteMany({
    where: { OR: [{ day: { lt: today }, count: { lt: fewestVisitors } }, { day: { lt: longAgo } }] },
  });
  await db.unfoundSearch.updateMany({
    where: { day: { lt: today }, visitors: { isEmpty: false } },
    data: { visitors: [] },
  });
}
