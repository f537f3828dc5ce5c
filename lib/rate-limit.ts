import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./db";
import { env } from "./env";
import { AppError } from "./errors";
import { defaultLimits, type Limit, type LimitedAction } from "./limits";
import { createCounter, type Counter } from "./rate-count";

const limiters = new Map<LimitedAction, RateLimiterPrisma>();
const counters = new Map<LimitedAction, Counter>();

/** Counts one try in PostgreSQL, so that several instances share the limit. Throws `rate_limited` with the wait. */
export async function limit(action: LimitedAction, key: string): Promise<void> {
  const { total, resetsInMs } = await count(action, bucketOf(key), 1);
  if (total > limitOf(action).points) throw tooMany(resetsInMs);
}

/**
 * The same for what is asked for all the time and costs little: counted in memory, and shared with the other instances
 * by PostgreSQL every so many tries, which nobody waits for. Throws `rate_limited` with the wait.
 */
export function limitLightly(action: LimitedAction, key: string): void {
  const wait = waitOf(action, key);
  if (wait > 0) throw tooMany(wait);
}

/** Counts one try like limitLightly; milliseconds to wait when there were too many, else 0. */
export function waitOf(action: LimitedAction, key: string): number {
  return counterOf(action)(bucketOf(key), Date.now());
}

/** Forgets the tries of a key, when one of them proved that it was the right person. */
export async function forgive(action: LimitedAction, key: string): Promise<void> {
  await limiterOf(action).delete(bucketOf(key));
}

/** One household has a whole /64 of IPv6 addresses, so those count together (RFC 6177). */
export function bucketOf(key: string): string {
  if (!key.includes(":") || key.includes("@")) return key;
  const [head = "", tail] = key.split("::");
  const groups = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - last.length);
  const all = [...groups, ...Array.from({ length: missing }, () => "0"), ...last];
  return all
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
}

function tooMany(waitMs: number): AppError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return new AppError("rate_limited", { params: { minutes: Math.ceil(seconds / 60), seconds } });
}

async function count(
  action: LimitedAction,
  bucket: string,
  tries: number,
): Promise<{ total: number; resetsInMs: number }> {
  const answer = await limiterOf(action)
    .consume(bucket, tries)
    .catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal;
      throw refusal;
    });
  return { total: answer.consumedPoints, resetsInMs: answer.msBeforeNext };
}

function limitOf(action: LimitedAction): Limit {
  return env().RATE_LIMITS[action] ?? defaultLimits[action];
}

function limiterOf(action: LimitedAction): RateLimiterPrisma {
  const known = limiters.get(action);
  if (known !== undefined) return known;
  const limiter = new RateLimiterPrisma({
    // Tests of five minutes and more would see its timer open a connection between two of them.
    clearExpiredByTimeout: !process.env["VITEST"],
    storeClient: db,
    tableName: "rateLimit",
    keyPrefix: action,
    ...limitOf(action),
  });
  limiters.set(action, limiter);
  return limiter;
}

function counterOf(action: LimitedAction): Counter {
  const known = counters.get(action);
  if (known !== undefined) return known;
  const counter = createCounter({
    ...limitOf(action),
    share: (bucket, tries) => count(action, bucket, tries),
  });
  counters.set(action, counter);
  return counter;
}
