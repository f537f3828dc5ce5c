import "server-only";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/*
 * Tracking code and link token are HMACs under a key outside the database: they can be recomputed to be
 * shown or mailed, a copy of the database alone opens nothing, and only hashes are stored.
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export type LinkPurpose =
  "track" | "rate" | "verify" | "mine" | "follow" | "unfollow" | "manage" | "reset" | "preview";

/** Eight Crockford base32 symbols in two groups, `K7M4-XQ2P`: short enough to read aloud on the phone. */
export function trackingCode(code: string, generation: number): string {
  const symbols = Array.from(
    mac("tracking-code", code, generation).subarray(0, 8),
    (byte) => alphabet[byte % 32],
  );
  return `${symbols.slice(0, 4).join("")}-${symbols.slice(4).join("")}`;
}

/** 256 bits, base64url, for the links in letters. */
export function linkToken(code: string, purpose: LinkPurpose, generation: number): string {
  return mac(`link:${purpose}`, code, generation).toString("base64url");
}

/** What the database keeps of a secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** What a person typed as tracking code, in the form it was given out: case, blanks, O/0 and I/L/1 do not matter. */
export function normaliseTrackingCode(typed: string): string {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}

/** Seals a text that travels through a browser and comes back; `purpose` keeps seals of one use out of another. */
export function seal(purpose: string, text: string): string {
  return mac(`seal:${purpose}`, text, 1).toString("base64url");
}

/** Constant-time comparison of two texts of any length. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash("sha256").update(one).digest(),
    createHash("sha256").update(other).digest(),
  );
}

function mac(purpose: string, code: string, generation: number): Buffer {
  const key = process.env["APP_SECRET"];
  if (key === undefined || key.length < 32) throw new Error("APP_SECRET is missing");
  return createHmac("sha256", key)
    .update(`${purpose}\n${code}\n${String(generation)}`)
    .digest();
}
