import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/log";

type Chore = {
  name: string;
  everyMs: number;
  run: () => Promise<unknown>;
};

/** Does a chore again and again until the signal says stop. A round that fails is logged; the next one tries again. */
export async function repeat({ name, everyMs, run }: Chore, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await run().catch((error: unknown) => log.error({ err: error, chore: name }, "a round failed"));
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
