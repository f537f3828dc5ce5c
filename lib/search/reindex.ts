import "server-only";
import { db } from "@/lib/db";
import { indexMany } from "./index-public-version";
import { settle } from "./settle";

const batchSize = 200;
const timeout = 60_000;

/**
 * Indexes every published question anew, for when words, weights or strengths of the index have changed. Searches and
 * publishing go on meanwhile; cut off, it can be started again. Returns how many there are.
 */
export async function reindex(onProgress: (done: number) => void): Promise<number> {
  let done = 0;
  for (let after = 0; ;) {
    const rows = await db.publicVersion.findMany({
      where: { id: { gt: after }, unpublishedAt: null },
      orderBy: { id: "asc" },
      take: batchSize,
      select: { id: true },
    });
    const last = rows.at(-1);
    if (last === undefined) break;
    const ids = rows.map(({ id }) => id);
    await db.$transaction((tx) => indexMany(tx, ids), { timeout });
    after = last.id;
    done += ids.length;
    onProgress(done);
  }
  await settle();
  return done;
}
