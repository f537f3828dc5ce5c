import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPerson } from "@/lib/events/record-for-person";
import { idleSince, revokeSession, revokeSessionsOf } from "@/lib/session";
import type { Viewer } from "@/lib/viewer";
import type { EndSessionInput, OfPersonInput } from "./account-schema";
import { deviceOf, type Device } from "./device";
import { mayManagePeople } from "./policy";

export type OwnSession = { id: number; device: Device; isThis: boolean; createdAt: Date; lastSeenAt: Date };

/** Where one is signed in: this session first, then the one seen last. */
export async function listOwnSessions({ personId, sessionId }: Viewer): Promise<OwnSession[]> {
  const at = now();
  const sessions = await db.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: at }, lastSeenAt: { gt: idleSince(at) } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  return sessions
    .map(({ userAgent, ...session }) => ({
      ...session,
      device: deviceOf(userAgent),
      isThis: session.id === sessionId,
    }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

/** Ends one of one's own sessions, with its sockets. Throws `not_found` for anybody else's. */
export async function endOwnSession({ personId }: Viewer, { sessionId }: EndSessionInput): Promise<void> {
  const own = await db.session.findFirst({ where: { id: sessionId, personId }, select: { id: true } });
  if (own === null) throw new AppError("not_found");
  await revokeSession(sessionId);
}

export async function endOtherSessions({ personId, sessionId }: Viewer): Promise<void> {
  await transaction((tx) => revokeSessionsOf(tx, personId, sessionId));
}

/** For the admin: somebody lost a telephone, or left. Throws `forbidden`, and `not_found` for an unknown person. */
export async function endSessionsOf(actor: Viewer, { personId }: OfPersonInput): Promise<void> {
  if (!mayManagePeople(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const known = await tx.person.count({ where: { id: personId } });
    if (known === 0) throw new AppError("not_found");
    await revokeSessionsOf(tx, personId);
    await recordForPerson(tx, { type: "person.sessions_ended", personId, actorId: actor.personId });
  });
}
