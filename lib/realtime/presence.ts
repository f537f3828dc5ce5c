import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { visibleTo } from "@/lib/questions/visible-to";
import type { Viewer } from "@/lib/viewer";

export const presenceModes = ["viewing", "writing"] as const;
export type PresenceMode = (typeof presenceModes)[number];

/** Who else is at a question; `until` is when they are gone unless they are heard of again. */
export type PresentPerson = { personId: number; name: string; mode: PresenceMode; until: Date };

/** A tab that dies without a word is gone after so long. Browsers say that they are there twice in that time. */
export const presenceMs = 10_000;

const changedRow = z.array(z.object({ changed: z.boolean() }));
const presentRows = z.array(
  z.object({ personId: z.number(), name: z.string(), mode: z.enum(presenceModes), until: z.date() }),
);

/**
 * Says that a session looks at a question or writes its answer. Others hear of it only when that is news: a sign of
 * life changes a row and nobody's screen. The caller has found the question through the viewer.
 */
export async function appear(viewer: Viewer, questionId: number, mode: PresenceMode): Promise<void> {
  const at = now();
  const expiresAt = new Date(at.getTime() + presenceMs);
  const { personId, sessionId } = viewer;
  await transaction(async (tx) => {
    const rows = await tx.$queryRaw`
      with before as (
        select mode, expires_at from presences where question_id = ${questionId} and session_id = ${sessionId}
      )
      insert into presences (question_id, session_id, person_id, mode, expires_at)
      values (${questionId}, ${sessionId}, ${personId}, ${mode}::presence_mode, ${expiresAt})
      on conflict (question_id, session_id)
        do update set mode = excluded.mode, expires_at = excluded.expires_at
      returning not exists (
        select from before where before.mode = presences.mode and before.expires_at > ${at}
      ) as changed`;
    if (changedRow.parse(rows)[0]?.changed === true) await tell(tx, questionId);
  });
}

/** The session has left the question, or its socket is gone. */
export async function leave(sessionId: number, questionId: number): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.presence.deleteMany({ where: { questionId, sessionId } });
    if (count > 0) await tell(tx, questionId);
  });
}

/** The others at a question found through the viewer, writers first; null when the viewer may not see it. */
export async function listPresent(viewer: Viewer, code: string): Promise<PresentPerson[] | null> {
  const found =
    await db.$queryRaw`select q.id from questions q where q.code = ${code} and ${visibleTo(viewer)}`;
  const id = z.array(z.object({ id: z.number() })).parse(found)[0]?.id;
  if (id === undefined) return null;
  const rows = await db.$queryRaw`
    select p.id as "personId", p.name, max(r.mode)::text as mode, max(r.expires_at) as until
    from presences r join people p on p.id = r.person_id
    where r.question_id = ${id} and r.expires_at > ${now()} and r.person_id <> ${viewer.personId}
    group by p.id order by max(r.mode) desc, p.name collate "vi-x-icu"`;
  return presentRows.parse(rows);
}

type Teller = Parameters<Parameters<typeof transaction>[0]>[0];

async function tell(tx: Teller, questionId: number): Promise<void> {
  const notice = JSON.stringify({ type: "presence", questionId, rooms: [`question:${questionId}`] });
  await tx.$executeRaw`select pg_notify('hoidap', ${notice})`;
}
