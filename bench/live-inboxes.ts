import { setTimeout as sleep } from "node:timers/promises";
import type { Socket } from "socket.io-client";
import { z } from "zod";
import { waitMs } from "@/components/desk/inbox-pace";
import { connect, disconnect } from "./sockets";

/** An inbox as its browser runs it: one socket, and a request about what the socket hinted at. */
export type LiveInbox = { socket: Socket; token: string };

const quietMs = 1_200;
const changes = z.object({ rows: z.array(z.object({ id: z.number(), lastEventId: z.number().nullable() })) });

export async function openInboxes(base: string, tokens: readonly string[]): Promise<LiveInbox[]> {
  const sockets = await connect(base, tokens);
  return sockets.map((socket, index) => ({ socket, token: tokens[index] ?? "" }));
}

export function closeInboxes(inboxes: readonly LiveInbox[]): void {
  disconnect(inboxes.map(({ socket }) => socket));
}

type Happening = { base: string; questionId: number; happen: () => Promise<void> };

/** How long an inbox waits before it asks again (components/desk/use-inbox.ts). */
const retryMs = 2_000;

/**
 * Lets something happen to a question; for each inbox the milliseconds from before the change was begun until the
 * inbox holds what its screen shows of it. Throws when one is never told.
 */
export async function timeToScreens(
  inboxes: readonly LiveInbox[],
  { base, questionId, happen }: Happening,
): Promise<number[]> {
  // Two events of an office are seconds apart.
  await sleep(quietMs);
  let began = 0;
  const seen = inboxes.map(async (inbox) => {
    await hinted(inbox.socket, questionId);
    await sleep(waitMs(Infinity));
    await fetchRow(base, inbox.token, questionId);
    return performance.now() - began;
  });
  began = performance.now();
  await happen();
  return Promise.all(seen);
}

/** The first hint at the question starts the inbox' short wait for others. */
function hinted(socket: Socket, questionId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("an inbox was not told")), 60_000);
    const listener = (hint: { questionId: number }): void => {
      if (hint.questionId !== questionId) return;
      clearTimeout(timer);
      socket.off("changed", listener);
      resolve();
    };
    socket.on("changed", listener);
  });
}

async function fetchRow(base: string, token: string, questionId: number): Promise<void> {
  const response = await fetch(`${base}/desk/changes?queue=department&ids=${String(questionId)}`, {
    headers: { cookie: `hoidap.session=${token}`, accept: "application/json" },
  }).catch(() => null);
  // As the page does: a server that cannot answer now is asked again.
  if (response === null || response.status >= 500) {
    await response?.body?.cancel();
    await sleep(retryMs);
    return fetchRow(base, token, questionId);
  }
  const { rows } = changes.parse(await response.json());
  if (!rows.some(({ id }) => id === questionId)) throw new Error("the row has left an inbox it belongs to");
}
