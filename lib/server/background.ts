import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/log";

export type Chore = {
  name: string;
  everyMs: number;
  /** A long round gives up half-way when the signal says stop. */
  run: (signal: AbortSignal) => Promise<unknown>;
};

/** Does a chore again and again until the signal says stop. A round that fails is logged; the next one tries again. */
export async function repeat({ name, everyMs, run }: Chore, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await run(signal).catch((error: unknown) => log.error({ err: error, chore: name }, "a round failed"));
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
