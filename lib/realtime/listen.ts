import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { log } from "@/lib/log";
import { backoff } from "./backoff";
import { parseNotice, type Notice } from "./notice";

/*
 * The danger here is silence: NOTIFY is not kept for those who are away, and a connection can be dead without
 * saying so. So the connection is asked for a sign of life, is opened again for as long as the process runs, and
 * every time it was away `onGap` says that something may have been missed.
 */
type Listening = {
  connectionString: string;
  onNotice: (notice: Notice) => void;
  /** Listening again after a time in which notices were lost. */
  onGap?: () => void;
  /** Listening, for the first time or again. */
  onListening?: () => void;
  /** Not listening any more: from now on notices are lost. */
  onDeaf?: () => void;
  signal: AbortSignal;
};

const signOfLifeMs = 15_000;

/** Listens until the signal says stop; resolves then. */
export async function listen(listening: Listening): Promise<void> {
  const { signal, onGap, onListening, onDeaf } = listening;
  let wasConnected = false;
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      await listenOnce(listening, () => {
        onListening?.();
        if (wasConnected) onGap?.();
        wasConnected = true;
        attempt = -1;
      });
    } catch (error) {
      log.warn({ err: error }, "not listening to the database, trying again");
    }
    onDeaf?.();
    await sleep(backoff(Math.max(attempt, 0)), undefined, { signal }).catch(() => undefined);
  }
}

/** One connection, from its opening to its end. */
async function listenOnce(
  { connectionString, onNotice, signal }: Listening,
  onListening: () => void,
): Promise<void> {
  const client = new pg.Client({
    connectionString,
    application_name: "hoidap-listen",
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
  });
  const ended = new Promise<void>((resolve, reject) => {
    // More than one may come: what the server said, and the end of the connection.
    client.on("error", reject);
    client.once("end", resolve);
  });
  ended.catch(() => undefined);
  client.on("notification", ({ payload }) => {
    const notice = parseNotice(payload);
    if (notice !== null) onNotice(notice);
  });
  const stop = new AbortController();
  const close = (): void => stop.abort();
  signal.addEventListener("abort", close, { once: true });
  try {
    await client.connect();
    await client.query("listen hoidap");
    onListening();
    await Promise.race([ended, askForLife(client, stop.signal)]);
  } finally {
    signal.removeEventListener("abort", close);
    stop.abort();
    await client.end().catch(() => undefined);
  }
}

/** Rejects when the other side does not answer, resolves when told to stop. */
async function askForLife(client: pg.Client, signal: AbortSignal): Promise<void> {
  const elapsed = (): Promise<boolean> => sleep(signOfLifeMs, true, { signal }).catch(() => false);
  while (await elapsed()) await client.query("select 1");
}
