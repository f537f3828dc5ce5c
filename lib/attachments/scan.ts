import "server-only";
import { createGate } from "@/lib/gate";
import { log } from "@/lib/log";
import { askClamd } from "./clamd";
import type { Scan } from "./status";

/** clamd answers ten at once by default, for everybody who asks it. */
const inTurn = createGate({ atOnce: 4, mostWaiting: 40, full: () => new Error("too many files to scan") });

/** A scanner that is away is not asked for by every upload: each would wait for its silence. */
const restMs = 10_000;
let awayUntil = 0;

/** The scanner's address by CLAMAV_URL, or null when the installation has none. */
export function scanner(): URL | null {
  const url = process.env["CLAMAV_URL"] ?? "";
  return url === "" ? null : new URL(url);
}

/**
 * What is known of these bytes: without a scanner nothing, with one what it says, and `waiting` when it cannot be asked
 * or gives no clear answer. Never throws: whoever sends a file is not to blame for the scanner.
 */
export async function scan(bytes: Buffer): Promise<Scan> {
  const url = scanner();
  if (url === null) return "none";
  if (Date.now() < awayUntil) return "waiting";
  try {
    return await inTurn(() => askClamd(url, bytes));
  } catch (error) {
    if (isUnreachable(error)) awayUntil = Date.now() + restMs;
    log.warn({ err: error }, "a file could not be scanned");
    return "waiting";
  }
}

/** For a round that looks whether it is back. */
export function askAgain(): void {
  awayUntil = 0;
}

function isUnreachable(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}
