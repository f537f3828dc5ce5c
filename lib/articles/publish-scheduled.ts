import "server-only";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { changeArticle } from "./change";
import { findCurrent } from "./save";
import { textOf } from "./write-revision";

const batch = 50;

/**
 * Publishes the articles whose time has come. Any number of processes may do it at once: the version is the lock, so
 * each is published once, and one that somebody changes at this moment is looked at again in the next round. Returns
 * how many it published.
 */
export async function publishScheduled(): Promise<number> {
  const due = await db.article.findMany({
    where: { state: "scheduled", scheduledFor: { lte: now() } },
    orderBy: [{ scheduledFor: "asc" }, { id: "asc" }],
    take: batch,
    select: { id: true, version: true },
  });
  let published = 0;
  for (const { id, version } of due) {
    try {
      await transaction((tx) => publish(tx, id, version));
      published += 1;
    } catch (error) {
      if (!isAppError(error))
        log.error({ err: error, articleId: id }, "a scheduled article was not published");
    }
  }
  return published;
}

async function publish(tx: Transaction, id: number, version: number): Promise<void> {
  const current = await findCurrent(tx, id, version);
  await changeArticle(tx, null, current, { step: "publish", text: textOf(current) });
}
