import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { now } from "./clock";
import { coalesce } from "./coalesce";
import { db, type Transaction } from "./db";
import { Prisma } from "@/prisma/generated/client";
import { env } from "./env";
import { localDay } from "./format";
import { plannedOnce } from "./planned-once";
import { read } from "./read";
import { hashSecret } from "./secrets";
import { roles, type Role, type Viewer } from "./viewer";

/** Set by next-auth (lib/auth.ts), read by pages and by the socket server, which cannot import next-auth. */
const secureCookie = (process.env["APP_URL"] ?? "").startsWith("https:");
export const sessionCookie = secureCookie ? "__Host-hoidap.session" : "hoidap.session";

/*
 * OWASP Session Management Cheat Sheet: an idle and an absolute limit, by what people do. An official's day has a long
 * lunch and longer meetings, and what a refused form held is kept; but nobody stays signed in over night.
 */
export const lifetimeHours = 12;
export const idleHours = 4;
/** Not every request is worth a write. */
const seenEveryMs = 60_000;

/** Roles that decide for others; outside of the demonstration they need a second step to sign in. */
const guardedRoles: readonly Role[] = ["leader", "admin"];

const sessionRow = z.object({
  token_hash: z.string(),
  session_id: z.number(),
  person_id: z.number(),
  name: z.string(),
  email: z.string(),
  single_keys: z.boolean(),
  role: z.enum(roles).nullable(),
  department_id: z.number().nullable(),
  department_code: z.string().nullable(),
  department_name: z.string().nullable(),
  is_root: z.boolean().nullable(),
  last_seen_at: z.date(),
  has_factor: z.boolean(),
});
type SessionRow = z.output<typeof sessionRow>;
const sessionRows = z.array(sessionRow);

/** Returns the token for the cookie. The row keeps only its hash. */
export async function startSession(
  personId: number,
  userAgent: string,
): Promise<{ token: string; id: number }> {
  const token = randomBytes(32).toString("base64url");
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + lifetimeHours * 3_600_000);
  const data = { personId, createdAt, lastSeenAt: createdAt, expiresAt, userAgent: userAgent.slice(0, 300) };
  const session = await db.session.create({
    data: { ...data, tokenHash: hashSecret(token) },
    select: { id: true },
  });
  return { token, id: session.id };
}

/** Sessions seen before this instant have ended by themselves. */
export function idleSince(at: Date): Date {
  return new Date(at.getTime() - idleHours * 3_600_000);
}

type Reading = {
  /** Whether somebody did something; what pages ask for by themselves keeps no session alive. */
  seen?: boolean;
  /** Whether leaders and admins need a second step; in the demonstration it is their choice. */
  factorRequired?: boolean;
};

/**
 * One indexed query per request, so that revocation and ended memberships act on the next one. Who has yet to set up
 * the second step that their role needs is signed in without any role: no page, action or socket knows them.
 */
export async function viewerOfToken(
  token: string,
  { seen = true, factorRequired = !env().DEMO }: Reading = {},
): Promise<Viewer | null> {
  const rows = await findSession(token);
  const [first] = rows;
  if (first !== undefined && seen) await markSeen(first.session_id, first.last_seen_at, now());
  return viewerOf(rows, factorRequired);
}

/** Of each of these tokens, in their order: the session with one row for each membership; none when it has ended. */
async function findSessions(tokenHashes: readonly string[]): Promise<SessionRow[][]> {
  const at = now();
  const today = localDay(at);
  const query = Prisma.sql`${plannedOnce}
    select s.token_hash, s.id as session_id, p.id as person_id, p.name, p.email, p.single_keys, m.role::text as role,
           d.id as department_id, d.code as department_code, d.name as department_name, d.kind = 'root' as is_root,
           s.last_seen_at, f.confirmed_at is not null as has_factor
    from sessions s
    join people p on p.id = s.person_id and p.disabled_at is null
    left join second_factors f on f.person_id = p.id
    left join memberships m on m.person_id = p.id
      and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)
    left join departments d on d.id = m.department_id
    where s.token_hash = any(${tokenHashes}) and s.revoked_at is null and s.expires_at > ${at}
      and s.last_seen_at > ${idleSince(at)}
    order by m.id`;
  const found = await read(sessionRows, query);
  const rows = new Map<string, SessionRow[]>(tokenHashes.map((hash) => [hash, []]));
  for (const row of found) rows.get(row.token_hash)?.push(row);
  return tokenHashes.map((hash) => rows.get(hash) ?? []);
}

function viewerOf(rows: readonly SessionRow[], factorRequired: boolean): Viewer | null {
  const [first] = rows;
  if (first === undefined) return null;
  const viewer = {
    personId: first.person_id,
    sessionId: first.session_id,
    name: first.name,
    email: first.email,
    ...(!first.single_keys && { singleKeysOff: true as const }),
  };
  const isGuarded = rows.some(({ role }) => role !== null && guardedRoles.includes(role));
  if (factorRequired && isGuarded && !first.has_factor)
    return { ...viewer, memberships: [], secondStepDue: true };
  return { ...viewer, memberships: rows.flatMap(membershipOf) };
}

async function markSeen(sessionId: number, lastSeenAt: Date, at: Date): Promise<void> {
  if (at.getTime() - lastSeenAt.getTime() < seenEveryMs) return;
  await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: at } });
}

const findTogether = coalesce<string, SessionRow[]>((tokenHash) => tokenHash);

/** Those who ask at once, as an office does after an event or a gap of the network, are found by one query. */
async function findSession(token: string): Promise<SessionRow[]> {
  const tokenHash = hashSecret(token);
  const found = await findTogether("sessions", [tokenHash], findSessions);
  return found.get(tokenHash) ?? [];
}

/**
 * Outside of Next, by the header as it came. What pages ask for by themselves, the socket and what changed, keeps no
 * session alive.
 */
export async function viewerOfCookie(
  header: string,
  reading: Reading = { seen: false },
): Promise<Viewer | null> {
  const token = sessionTokenOf(header);
  return token === null ? null : viewerOfToken(token, reading);
}

/**
 * The token among the cookies of a request, as Next reads them: of two with its name the last, so that nobody is one
 * person here and another one there.
 */
export function sessionTokenOf(header: string): string | null {
  const prefix = `${sessionCookie}=`;
  const values = header.split(/; */).filter((pair) => pair.startsWith(prefix));
  return values.map((pair) => decoded(pair.slice(prefix.length))).findLast((value) => value !== null) ?? null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** Ends a session; its sockets are closed on every instance by the notice. */
export async function revokeSession(sessionId: number): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count > 0) await announceEnd(tx, sessionId);
  });
}

/**
 * Ends every session of a person together with what the transaction changes, for instance the password; all but
 * `keep` when it is given.
 */
export async function revokeSessionsOf(tx: Transaction, personId: number, keep?: number): Promise<void> {
  const ended = await tx.session.updateManyAndReturn({
    where: {
      ...{ personId, revokedAt: null, expiresAt: { gt: now() } },
      ...(keep !== undefined && { id: { not: keep } }),
    },
    data: { revokedAt: now() },
    select: { id: true },
  });
  for (const { id } of ended) await announceEnd(tx, id);
}

async function announceEnd(tx: Transaction, sessionId: number): Promise<void> {
  const notice = JSON.stringify({
    type: "session.revoked",
    sessionId,
    rooms: [`session:${String(sessionId)}`],
  });
  await tx.$executeRaw`select pg_notify('hoidap', ${notice})`;
}

function membershipOf(row: SessionRow): Viewer["memberships"] {
  if (row.role === null || row.department_id === null) return [];
  return [
    {
      role: row.role,
      departmentId: row.department_id,
      departmentCode: row.department_code ?? "",
      departmentName: row.department_name ?? "",
      isRoot: row.is_root ?? false,
    },
  ];
}
