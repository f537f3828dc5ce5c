import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { busy } from "./errors";
import { createGate } from "./gate";

/**
 * OWASP Password Storage Cheat Sheet, "Argon2id": 19 MiB, two passes, one lane, the least it recommends.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Each hash takes 19 MiB and one of libuv's four threads; two stay free for files and name look-ups. 64 waiting are half
 * a second of work on two cores; with more, the server has other worries than signing people in.
 */
const bounded = createGate({
  atOnce: 2,
  mostWaiting: 64,
  full: busy,
});

/** Throws `rate_limited` with the reason busy when too many wait already. */
export function hashPassword(password: string): Promise<string> {
  return bounded(() => hash(password, cost));
}

/**
 * Without a stored hash it does the same work, so that an unknown address takes as long as a wrong password.
 * Throws `rate_limited` with the reason busy when too many wait already.
 */
export function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  return bounded(async () => {
    if (stored !== null) return verify(stored, password);
    await hash(password, cost);
    return false;
  });
}
