import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { AppError } from "./errors";

/**
 * OWASP Password Storage Cheat Sheet, "Argon2id": 19 MiB, two passes, one lane, the least it recommends.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing runs in libuv's four threads; two of them stay free for files and name look-ups. */
const atOnce = 2;
/** Half a second of work on two cores; with more waiting, the server has other worries than signing people in. */
const mostWaiting = 64;

let running = 0;
const waiting: (() => void)[] = [];

/** Throws `rate_limited` when too many wait already. */
export function hashPassword(password: string): Promise<string> {
  return bounded(() => hash(password, cost));
}

/**
 * Without a stored hash it does the same work, so that an unknown address takes as long as a wrong password.
 * Throws `rate_limited` when too many wait already.
 */
export function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  return bounded(async () => {
    if (stored !== null) return verify(stored, password);
    await hash(password, cost);
    return false;
  });
}

/** Each hash takes 19 MiB and a thread: a flood of sign-ins must queue, and the queue must end. */
async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running += 1;
  else await turn();
  try {
    return await work();
  } finally {
    // The next one takes over this place: nobody who comes in between can take it too.
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

function turn(): Promise<void> {
  if (waiting.length >= mostWaiting) throw new AppError("rate_limited", { params: { minutes: 1 } });
  return new Promise((resolve) => waiting.push(resolve));
}
