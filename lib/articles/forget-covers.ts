import "server-only";
import { storage } from "@/lib/attachments/storage";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { coverKey } from "./cover-key";
import { coverFormats } from "./status";

const graceMs = 24 * 3_600_000;
/** So many a round; the rest is found again by the next one. */
const batch = 100;

/** Removes pictures that were drawn a day ago for a form that was refused, and that no text names. Returns how many. */
export async function forgetCovers(): Promise<number> {
  const unused = { articles: { none: {} }, revisions: { none: {} } };
  const covers = await db.cover.findMany({
    where: { createdAt: { lt: new Date(now().getTime() - graceMs) }, ...unused },
    take: batch,
    select: { id: true, widths: true },
  });
  let removed = 0;
  for (const { id, widths } of covers) {
    // The row first, and only if it is still unused: a file without a row is lost space, a row without a file a broken page.
    const { count } = await db.cover.deleteMany({ where: { id, ...unused } });
    if (count === 0) continue;
    removed += 1;
    for (const width of widths)
      for (const format of coverFormats) await storage().delete(coverKey(id, width, format));
  }
  return removed;
}
