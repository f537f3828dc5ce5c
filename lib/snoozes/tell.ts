import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";

/** Hints to the open desks of one person that a question entered or left their lists: by their sessions' rooms. */
export async function tellPerson(
  tx: Transaction,
  { personId, questionId }: { personId: number; questionId: number },
): Promise<void> {
  const sessions = await tx.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now() } },
    select: { id: true },
  });
  if (sessions.length === 0) return;
  const last = await tx.event.findFirst({
    where: { questionId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  const rooms = sessions.map(({ id }) => `session:${String(id)}`);
  const notice = JSON.stringify({ type: "snooze", seq: last?.id ?? 0, questionId, rooms });
  await tx.$executeRaw`select pg_notify('hoidap', ${notice})`;
}
