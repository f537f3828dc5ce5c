import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = 4;

let running = 0;
const waiting: (() => void)[] = [];

export function hashPassword(password: string): Promise<string> {
  return bounded(() => hash(password, cost));
}

/** Without a stored hash it does the same work, so that an unknown address takes as long as a wrong password. */
export function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  return bounded(async () => {
    if (stored !== null) return verify(stored, password);
    await hash(password, cost);
    return false;
  });
}

/** Each hash takes 19 MiB: a flood of sign-ins must queue, not take the memory of the whole server. */
async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
