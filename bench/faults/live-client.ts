import { io, type Socket } from "socket.io-client";
import { z } from "zod";
import { createPace } from "@/components/desk/inbox-pace";
import type { InboxRow } from "@/lib/questions/inbox-row";

export type Client = {
  /** Question -> the last event that its row shows. */
  shows: () => ReadonlyMap<number, number>;
  hints: () => number;
  connected: () => boolean;
  /** Hints that one connection brought more than once. */
  twice: () => number;
  /** Cuts the connection, as a network does. */
  cut: () => void;
  close: () => void;
};

type Who = { token: string; first: number; rows: readonly InboxRow[] };

const retryMs = 300;
const changes = z.object({ rows: z.array(z.object({ id: z.number(), lastEventId: z.number().nullable() })) });

/**
 * An inbox as its browser runs it, on one of several servers: it asks about what it hears of, and about everything after
 * a connection or a gap; a lost connection is opened again at the next server.
 */
export function openClient(bases: readonly string[], { token, first, rows }: Who): Client {
  const shown = new Map<number, number>();
  const waiting = new Set<number>();
  const pace = createPace();
  let turn = first;
  let asking = false;
  let closed = false;
  let hints = 0;
  let twice = 0;
  let socket: Socket;

  const next = (): string => bases[turn++ % bases.length] ?? "";
  const askAll = (): void => {
    for (const { id } of rows) waiting.add(id);
    askSoon();
  };
  const askSoon = (ms = pace.wait()): void => {
    if (asking || closed || waiting.size === 0) return;
    asking = true;
    setTimeout(() => void ask(), ms);
  };
  const ask = async (): Promise<void> => {
    const ids = [...waiting];
    waiting.clear();
    pace.asked();
    const answer = await fetchRows(next(), token, ids);
    asking = false;
    if (answer === null) for (const id of ids) waiting.add(id);
    else {
      for (const id of ids) shown.delete(id);
      for (const { id, lastEventId } of answer) shown.set(id, lastEventId ?? 0);
    }
    askSoon(answer === null ? retryMs : undefined);
  };
  const connect = (): void => {
    if (closed) return;
    const base = next();
    const heard = new Set<number>();
    const headers = { cookie: `hoidap.session=${token}`, origin: base };
    const options = { transports: ["websocket"], forceNew: true, reconnection: false, extraHeaders: headers };
    let over = false;
    const again = (): void => {
      if (over) return;
      over = true;
      setTimeout(connect, retryMs * (1 + Math.random()));
    };
    socket = io(base, options);
    socket.on("connect", askAll);
    socket.on("gap", askAll);
    socket.on("disconnect", again);
    socket.on("connect_error", again);
    socket.on("changed", ({ questionId, seq }: { questionId: number; seq: number }) => {
      hints += 1;
      if (heard.has(seq)) twice += 1;
      heard.add(seq);
      waiting.add(questionId);
      askSoon();
    });
  };
  connect();
  return {
    shows: () => shown,
    hints: () => hints,
    connected: () => socket.connected,
    twice: () => twice,
    cut: () => {
      if (socket.connected) socket.io.engine.close();
    },
    close: () => {
      closed = true;
      socket.disconnect();
    },
  };
}

/** Null when that server is away. */
async function fetchRows(
  base: string,
  token: string,
  ids: readonly number[],
): Promise<z.output<typeof changes>["rows"] | null> {
  const query = new URLSearchParams({ queue: "department", ids: ids.join(",") });
  try {
    const headers = { cookie: `hoidap.session=${token}`, accept: "application/json" };
    const response = await fetch(`${base}/desk/changes?${query.toString()}`, { headers });
    return response.ok ? changes.parse(await response.json()).rows : null;
  } catch {
    return null;
  }
}
