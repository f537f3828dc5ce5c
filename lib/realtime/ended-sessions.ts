import "server-only";
import type { Server } from "socket.io";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { idleSince } from "@/lib/session";
import { sessionRoom } from "./rooms";

const sessionRows = z.array(z.object({ id: z.number() }));

/**
 * Disconnects the sockets of sessions that ended without a notice reaching us: expired, idle, or revoked in a gap.
 * One query for all of them.
 */
export async function dropEndedSessions(io: Server): Promise<void> {
  const open = [...io.of("/").adapter.rooms.keys()].flatMap(
    (room) => /^session:(\d+)$/.exec(room)?.[1] ?? [],
  );
  if (open.length === 0) return;
  const alive = sessionRows.parse(
    await db.$queryRaw`
      select s.id from sessions s join people p on p.id = s.person_id and p.disabled_at is null
      where s.id = any(${open.map(Number)}) and s.revoked_at is null and s.expires_at > now()
        and s.last_seen_at > ${idleSince(now())}`,
  );
  const ids = new Set(alive.map(({ id }) => id));
  for (const id of open.map(Number)) if (!ids.has(id)) io.in(sessionRoom(id)).disconnectSockets(true);
}
