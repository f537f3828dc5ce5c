import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { env } from "./env";
import { AppError } from "./errors";
import { defaultLimits, type Limit, type LimitedAction } from "./limits";
import { createCounter, type Counter } from "./rate-count";

const counters = new Map<LimitedAction, Counter>();

const countedRow = z.object({ points: z.number(), wait: z.number() });
const oneCounted = z.tuple([countedRow]);
/** What a window has counted, and the milliseconds until it ends. */
export type Counted = z.output<typeof countedRow>;

/** Counts one try in PostgreSQL, so that several instances share the limit. Throws `rate_limited` with the wait. */
export async function limit(action: LimitedAction, key: string): Promise<void> {
  refuseTooMany(action, await count(action, key, 1));
}

/**
 * The same as a part of a statement that has more to do: `insert … returning points, wait`, which counts nothing where
 * `when` is false. What it returns is for refuseTooMany().
 */
export function counting(
  action: LimitedAction,
  key: string,
  { tries = 1, when = Prisma.sql`true` }: { tries?: number; when?: Prisma.Sql } = {},
): Prisma.Sql {
  const at = new Date();
  const endsAt = new Date(at.getTime() + limitOf(action).duration * 1_000);
  const over = Prisma.sql`counted.expire <= ${at}::timestamptz`;
  return Prisma.sql`
    insert into rate_limits as counted (key, points, expire)
    select ${`${action}:${bucketOf(key)}`}, ${tries}::integer, ${endsAt}::timestamptz where ${when}
    on conflict (key) do update set
      points = case when ${over} then 0 else counted.points end + excluded.points,
      expire = case when ${over} then excluded.expire else counted.expire end
    returning points, (extract(epoch from counted.expire - ${at}::timestamptz) * 1000)::integer as wait`;
}

/** How many tries a window takes. */
export function pointsOf(action: LimitedAction): number {
  return limitOf(action).points;
}

/** Throws `rate_limited` with the wait when a window has counted more than it takes. */
export function refuseTooMany(action: LimitedAction, { points, wait }: Counted): void {
  if (points > limitOf(action).points) throw tooMany(wait);
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
  await db.rateLimit.deleteMany({ where: { key: `${action}:${bucketOf(key)}` } });
}

/** Deletes windows that are over. */
export async function forgetLimits(): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lte: new Date() } } });
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

async function count(action: LimitedAction, key: string, tries: number): Promise<Counted> {
  const rows = await db.$queryRaw(counting(action, key, { tries }));
  return oneCounted.parse(rows)[0];
}

function limitOf(action: LimitedAction): Limit {
  return env().RATE_LIMITS[action] ?? defaultLimits[action];
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
