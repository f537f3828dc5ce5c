import "server-only";
import { now } from "./clock";
import { localDay } from "./format";
import { bucketOf } from "./rate-limit";
import { seal } from "./secrets";

/** Somebody without an account, as far as one request tells. Never stored. */
export type Visitor = { address: string; userAgent: string };

/**
 * Tells today's visitors apart so that each is counted once for a purpose: a keyed hash that is another one tomorrow
 * (day of Asia/Ho_Chi_Minh) and elsewhere, so it follows nobody.
 */
export function visitorHash(purpose: string, { address, userAgent }: Visitor): string {
  return seal("visitor", [purpose, localDay(now()), bucketOf(address), userAgent].join("\n"));
}
