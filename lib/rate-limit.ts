import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./db";
import { AppError } from "./errors";

/** How often an action may be tried from one address (or account) in a window of seconds. */
const limits = {
  submit: { points: 30, duration: 3_600 },
  // As many as the forms of one address may carry.
  upload: { points: 150, duration: 3_600 },
  lookup: { points: 30, duration: 600 },
  signin: { points: 10, duration: 600 },
  // Three hundred officials share the address of their office, and all come at half past seven.
  signinAddress: { points: 300, duration: 600 },
  // Wrong codes of the second step: 3 of 1,000,000 are right at a time. Given back when one was right.
  signinCode: { points: 5, duration: 900 },
  invitation: { points: 10, duration: 600 },
  resetRequest: { points: 10, duration: 3_600 },
  // By the address the letter goes to, as a hash.
  resetRequestTo: { points: 3, duration: 3_600 },
  reset: { points: 10, duration: 600 },
  // What somebody signed in does with the own account, each with the password.
  ownAccount: { points: 10, duration: 600 },
  rate: { points: 20, duration: 3_600 },
  // What the asker does with an own question: add, withdraw, ask again.
  ownQuestion: { points: 30, duration: 3_600 },
  links: { points: 10, duration: 3_600 },
  // By the address the letter goes to, as a hash: nobody's mailbox is to be filled by others.
  linksTo: { points: 3, duration: 3_600 },
  // "Tôi cũng có câu hỏi này", following a question by e-mail, and what the links of those letters do.
  meToo: { points: 60, duration: 3_600 },
  follow: { points: 10, duration: 3_600 },
  followTo: { points: 3, duration: 3_600 },
  followLink: { points: 60, duration: 3_600 },
  unfound: { points: 60, duration: 3_600 },
} as const;

export type LimitedAction = keyof typeof limits;

const limiters = new Map<LimitedAction, RateLimiterPrisma>();

/** Counts one try in PostgreSQL, so that several instances share the limit. Throws `rate_limited` with the wait in minutes. */
export async function limit(action: LimitedAction, key: string): Promise<void> {
  try {
    await limiterOf(action).consume(bucketOf(key));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new AppError("rate_limited", { params: { minutes: Math.ceil(refusal.msBeforeNext / 60_000) } });
  }
}

/** Forgets the tries of a key, when one of them proved that it was the right person. */
export async function forgive(action: LimitedAction, key: string): Promise<void> {
  await limiterOf(action).delete(bucketOf(key));
}

function limiterOf(action: LimitedAction): RateLimiterPrisma {
  const known = limiters.get(action);
  if (known !== undefined) return known;
  const limiter = new RateLimiterPrisma({
    storeClient: db,
    tableName: "rateLimit",
    keyPrefix: action,
    ...limits[action],
  });
  limiters.set(action, limiter);
  return limiter;
}

/** One household has a whole /64 of IPv6 addresses, so those count together (RFC 6177). */
export function bucketOf(key: string): string {
  if (!key.includes(":") || key.includes("@")) return key;
  const [head = "", tail] = key.split("::");
  const groups = head.split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  return [...groups, ...Array.from({ length: missing }, () => "0")].slice(0, 4).join(":");
}
