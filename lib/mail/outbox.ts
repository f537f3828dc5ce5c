import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { compose } from "./compose";
import { loadDelivery } from "./load-delivery";
import { openTransport, type Transport } from "./transport";

/*
 * The danger here is a letter lost or sent twice. A delivery is claimed for 60 seconds by one statement, sent
 * outside of any transaction, and its outcome recorded. A process that dies between the mail server's "250" and
 * our commit makes the letter go out again after the lease, with the same Message-ID.
 */
const leaseSeconds = 60;
const idleMilliseconds = 500;
const atOnce = 4;
const firstRetrySeconds = 30;
const longestRetrySeconds = 30 * 60;
const givenUpAfterHours = 48;

const claimed = z.array(z.object({ id: z.number() }));

/** Sends until the signal says stop; several processes may do so at once. */
export async function runMailer(signal: AbortSignal): Promise<void> {
  const transport = openTransport();
  await Promise.all(Array.from({ length: atOnce }, () => work(transport, signal)));
  transport.close();
}

async function work(transport: Transport, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const sent = await deliverNext(transport).catch((error: unknown) => {
      log.error({ err: error }, "mailer round failed");
      return false;
    });
    if (!sent) await sleep(idleMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}

/** Sends the letter that has waited longest. False when none is due. */
export async function deliverNext(transport: Transport): Promise<boolean> {
  const id = await claim();
  if (id === undefined) return false;
  const row = await loadDelivery(id);
  if (row === null) return true;
  if (saysNothing(row)) {
    await cancel(id);
    return true;
  }
  const failure = await compose(row, "shown")
    .then(async (message) => {
      if (message === null) return { permanent: true, text: "no_address" };
      await transport.send(message);
      return null;
    })
    .catch((error: unknown) => ({ permanent: isPermanent(error), text: describe(error) }));
  if (failure === null) await markSent(id);
  else await markFailed(row, failure);
  return true;
}

async function claim(): Promise<number | undefined> {
  const at = now();
  const until = new Date(at.getTime() + leaseSeconds * 1_000);
  const rows = await db.$queryRaw`
    update deliveries set state = 'sending', attempts = attempts + 1, leased_until = ${until}
    where id = (
      select id from deliveries
      where state in ('pending', 'sending') and next_attempt_at <= ${at}
        and (state = 'pending' or leased_until < ${at})
      order by next_attempt_at, id limit 1
      for update skip locked)
    returning id`;
  return claimed.parse(rows)[0]?.id;
}

/** What a day's letter tells of may have been taken down before it left. */
function saysNothing({ digest }: { digest: { digestEntries: readonly unknown[] } | null }): boolean {
  return digest !== null && digest.digestEntries.length === 0;
}

async function cancel(id: number): Promise<void> {
  await db.delivery.updateMany({
    where: { id, state: "sending" },
    data: { state: "cancelled", leasedUntil: null },
  });
}

async function markSent(id: number): Promise<void> {
  await db.delivery.updateMany({
    where: { id, state: "sending" },
    data: { state: "sent", sentAt: now(), leasedUntil: null, lastError: null },
  });
}

/** 5xx fails for good; everything else is tried again after 30 s · 2ⁿ, at most 30 minutes, for 48 hours. */
async function markFailed(
  row: { id: number; attempts: number; createdAt: Date },
  failure: { permanent: boolean; text: string },
): Promise<void> {
  const at = now().getTime();
  const wait = Math.min(firstRetrySeconds * 2 ** (row.attempts - 1), longestRetrySeconds);
  const givenUp = at - row.createdAt.getTime() > givenUpAfterHours * 3_600_000;
  const failed = failure.permanent || givenUp;
  log.warn({ delivery: row.id, attempts: row.attempts, failed }, "letter not sent");
  await db.delivery.updateMany({
    where: { id: row.id, state: "sending" },
    data: {
      state: failed ? "failed" : "pending",
      nextAttemptAt: new Date(at + wait * 1_000),
      leasedUntil: null,
      lastError: failure.text,
    },
  });
}

/** A refused password is ours to mend and no fault of the letter, although servers answer it with 535. */
function isPermanent(error: unknown): boolean {
  if (error instanceof Error && "code" in error && error.code === "EAUTH") return false;
  const code = responseCode(error);
  return code !== null && code >= 500;
}

/** Kept for the desk without addresses: a server's refusal often repeats the recipient. */
function describe(error: unknown): string {
  const code = responseCode(error);
  const words = error instanceof Error ? error.message : String(error);
  const masked = words.replaceAll(/\S+@\S+/g, "•••@•••").slice(0, 300);
  return code === null ? masked : `${String(code)} ${masked}`;
}

function responseCode(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("responseCode" in error)) return null;
  return typeof error.responseCode === "number" ? error.responseCode : null;
}
