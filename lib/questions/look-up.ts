import "server-only";
import { limit } from "@/lib/rate-limit";
import { findByCodes } from "./track";

/** findByCodes, counted per address: eight symbols are not to be tried out. Throws `rate_limited`. */
export async function lookUp(
  address: string,
  typed: { code: string; tracking: string },
): Promise<string | null> {
  await limit("lookup", address);
  return findByCodes(typed.code, typed.tracking);
}
