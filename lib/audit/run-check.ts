import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { columnsOf } from "./check";
import { verify, type Verification } from "./verify";

/** A process says at least this often that it is still at it; one that does not has died. */
const silentMs = 120_000;

const claimed = z.array(z.object({ id: z.number() }));

/**
 * Makes the check of everything that somebody asked for, if nobody is making it. Any number of processes may call this
 * at once; a check whose process died is begun anew. Stops between two batches when the signal says so, and another
 * process takes over. Returns whether a check was finished.
 */
export async function runCheck(signal?: AbortSignal): Promise<boolean> {
  const at = now();
  const [claim] = claimed.parse(
    await db.$queryRaw`
      update audit_checks set seen_at = ${at}
      where id = (select id from audit_checks
                  where finished_at is null and (seen_at is null or seen_at < ${new Date(at.getTime() - silentMs)})
                  order by id limit 1 for update skip locked)
      returning id`,
  );
  if (claim === undefined) return false;
  const report = (soFar: Verification, finishedAt: Date | null): Promise<unknown> =>
    db.auditCheck.updateMany({
      where: { id: claim.id, finishedAt: null },
      data: { ...columnsOf(soFar), seenAt: now(), finishedAt },
    });
  try {
    const onProgress = async (soFar: Verification): Promise<void> => {
      signal?.throwIfAborted();
      await report(soFar, null);
    };
    await report(await verify({ onProgress }), now());
    return true;
  } catch (error) {
    await db.auditCheck.updateMany({ where: { id: claim.id, finishedAt: null }, data: { seenAt: null } });
    if (signal?.aborted === true) return false;
    throw error;
  }
}
