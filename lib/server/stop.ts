import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/log";

/** Long enough for an upload that is nearly through, short enough for an operator who waits. */
const patienceMs = 10_000;

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

/** Runs the steps in order at the first SIGTERM or SIGINT; a step that fails does not keep the others from running. */
export function onStop(steps: readonly (() => Promise<unknown>)[]): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    for (const step of steps)
      await step().catch((error: unknown) => log.error({ err: error }, "stopping failed"));
    process.exit(0);
  };
  process.on("SIGTERM", (signal) => void stop(signal));
  process.on("SIGINT", (signal) => void stop(signal));
}
