import "server-only";
import { randomBytes } from "node:crypto";
import { seal } from "@/lib/secrets";

/** Crockford's base32: no letter that is taken for a digit. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 50 random bits in two groups, `K7M4X-Q2P9D`: nobody guesses them in five tries, and they go on a slip of paper. */
export function newRecoveryCode(): string {
  const symbols = Array.from(randomBytes(10), (byte) => alphabet[byte % 32]).join("");
  return `${symbols.slice(0, 5)}-${symbols.slice(5)}`;
}

/** Keyed, because 50 bits could be tried out on a copy of the database. Case, blanks, O/0 and I/L/1 do not matter. */
export function hashRecoveryCode(personId: number, typed: string): string {
  const code = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return seal("recovery-code", `${String(personId)}\n${code}`);
}
