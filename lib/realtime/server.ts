import "server-only";
import { createServer, type Server as HttpServer } from "node:http";
import { Server, type DefaultEventsMap, type Socket } from "socket.io";
import { z } from "zod";
import { log } from "@/lib/log";
import { viewerOfCookie } from "@/lib/session";
import type { Viewer } from "@/lib/viewer";
import { dropEndedSessions } from "./ended-sessions";
import { findQuestion } from "./find-question";
import { listen } from "./listen";
import { presenceModes } from "./presence";
import { relay, tellGap } from "./relay";
import { questionRoom, roomsOf } from "./rooms";
import { createWatching, type Watching } from "./watching";

/*
 * The danger here is telling people about questions they may not see. A socket is somebody only by the session
 * cookie, its rooms come from the same viewer as its pages, a question's room opens only through the query of
 * that question's page, and what is sent are ids: whoever wants to know more has to ask a page.
 */
type SocketData = { viewer: Viewer; endings: number; joining?: Promise<void> };
type Sockets = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
type OneSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

export type Realtime = {
  /** Gets the requests and upgrades of the socket path by `emit`; it never listens itself. */
  hub: HttpServer;
  /** Open sockets. */
  count: () => number;
  close: () => Promise<void>;
};

const sessionCheckMs = 30_000;
const questionCode = z.string().max(30);

/** Starts the sockets and the relay that feeds them. */
export function startRealtime(connectionString: string): Realtime {
  const hub = createServer();
  const io: Sockets = new Server(hub, {
    serveClient: false,
    maxHttpBufferSize: 4_096,
    httpCompression: false,
  });
  // How often a session may have ended until now, as far as we have heard.
  let endings = 0;
  io.use((socket, next) => {
    socket.data.endings = endings;
    admit(socket).then(next, (error: unknown) => {
      log.error({ err: error }, "socket not admitted");
      next(new Error("unavailable"));
    });
  });
  const watching = createWatching();
  io.on("connection", (socket) => {
    forgetRequest(socket);
    const { sessionId } = socket.data.viewer;
    // It ended while it was being let in: the notice came before the socket could be found by its room.
    if (socket.data.endings !== endings) check();
    socket.on("watch", (code: unknown, answer: unknown) => {
      socket.data.joining = watch(socket, code, answer);
    });
    socket.on("unwatch", (id: unknown) => {
      if (typeof id !== "number") return;
      void socket.leave(questionRoom(id));
      watching.end(socket.id, sessionId, id).catch(warn);
    });
    socket.on("present", (id: unknown, mode: unknown) => {
      present(socket, watching, id, mode).catch(warn);
    });
    socket.on("disconnect", () => void watching.endAll(socket.id, sessionId));
  });

  const stop = new AbortController();
  const check = (): void => {
    dropEndedSessions(io).catch((error: unknown) =>
      log.warn({ err: error }, "sessions of sockets not checked"),
    );
  };
  const timer = setInterval(check, sessionCheckMs);
  const listening = listen({
    connectionString,
    signal: stop.signal,
    onNotice: (notice) => {
      if (notice.type === "session.revoked") endings += 1;
      relay(io, notice);
    },
    // the first time, too: whoever came before it has heard nothing yet
    onListening: () => {
      endings += 1;
      tellGap(io);
      check();
    },
  });
  return {
    hub,
    count: () => io.of("/").sockets.size,
    close: async () => {
      clearInterval(timer);
      stop.abort();
      await io.close();
      await listening;
    },
  };
}

function warn(error: unknown): void {
  log.warn({ err: error }, "presence not written");
}

/** Somebody is at a question. Being in its room proves that they found it through the query of its page. */
async function present(socket: OneSocket, watching: Watching, id: unknown, mode: unknown): Promise<void> {
  const asked = z.tuple([z.number().int(), z.enum(presenceModes)]).safeParse([id, mode]);
  // A page says both in one breath.
  await socket.data.joining;
  if (!asked.success || !socket.rooms.has(questionRoom(asked.data[0]))) return;
  await watching.see(socket.id, socket.data.viewer, ...asked.data);
}

/** The error goes to the browser; no error lets the socket in. */
async function admit(socket: OneSocket): Promise<Error | undefined> {
  const viewer = await viewerOfCookie(socket.handshake.headers.cookie ?? "");
  if (viewer === null) return new Error("unauthenticated");
  socket.data.viewer = viewer;
  await socket.join(roomsOf(viewer));
  return undefined;
}

/** It has said who it is; kept, as socket.io does, it would cost memory for every idle socket, and hold the cookie. */
function forgetRequest(socket: OneSocket): void {
  Reflect.set(socket.conn, "request", null);
  socket.handshake.headers = {};
}

/** Opens the room of one question, found through the viewer; answers its last event, or null for none to be seen. */
async function watch(socket: OneSocket, code: unknown, answer: unknown): Promise<void> {
  const asked = questionCode.safeParse(code);
  const find = () => (asked.success ? findQuestion(socket.data.viewer, asked.data).catch(() => null) : null);
  const found = await find();
  if (found !== null) await socket.join(questionRoom(found.id));
  // read again: an event between the first look and the joining would be told to nobody
  const joined = found === null ? null : await find();
  if (typeof answer === "function") (answer as (seq: number | null) => void)(joined?.seq ?? null);
}
