import type { Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/log";

/** Long enough for an upload that is nearly through; all of stopping stays below what operators wait for. */
const patienceMs = 8_000;
const longestStopMs = 14_000;
/** A balancer that asks /readyz every second has noticed by then. */
const noticeMs = 2_500;

/** Stops accepting, lets running requests finish, then cuts what is left. */
export async function drain(server: Server, waitMs = patienceMs): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // a connection kept alive for the next request becomes idle only when its answer is out
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const late = new AbortController();
  const cut = sleep(waitMs, undefined, { signal: late.signal }).then(
    () => server.closeAllConnections(),
    () => undefined,
  );
  await Promise.race([closed, cut]);
  clearInterval(sweep);
  late.abort();
}

/**
 * Behind a balancer: goes on taking requests for a moment, each as the last of its connection, while `stopping` makes
 * /readyz send new ones elsewhere. Closing at once would cut those that are under way between the two.
 */
export async function sayGoodbye(server: Server, waitMs = noticeMs): Promise<void> {
  server.prependListener("request", (_, response: ServerResponse) => {
    response.setHeader("connection", "close");
  });
  await sleep(waitMs);
}

/** Runs the steps in order at the first SIGTERM or SIGINT; a step that fails or hangs does not keep it from ending. */
export function onStop(steps: readonly (() => Promise<unknown>)[]): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    // Whatever is cut off here is safe to cut: transactions roll back, letters go out again after their lease.
    setTimeout(() => {
      log.error("stopping took too long");
      process.exit(0);
    }, longestStopMs).unref();
    for (const step of steps)
      await step().catch((error: unknown) => log.error({ err: error }, "stopping failed"));
    process.exit(0);
  };
  process.on("SIGTERM", (signal) => void stop(signal));
  process.on("SIGINT", (signal) => void stop(signal));
}
