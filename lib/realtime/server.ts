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
import { relay, tellGap } from "./relay";
import { questionRoom, roomsOf } from "./rooms";

/*
 * The danger here is telling people about questions they may not see. A socket is somebody only by the session
 * cookie, its rooms come from the same viewer as its pages, a question's room opens only through the query of
 * that question's page, and what is sent are ids: whoever wants to know more has to ask a page.
 */
type SocketData = { viewer: Viewer };
type Sockets = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
type OneSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

export type Realtime = {
  /** Gets the requests and upgrades of the socket path by `emit`; it never listens itself. */
  hub: HttpServer;
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
  io.use((socket, next) => {
    admit(socket).then(next, (error: unknown) => {
      log.error({ err: error }, "socket not admitted");
      next(new Error("unavailable"));
    });
  });
  io.on("connection", (socket) => {
    socket.on("watch", (code: unknown, answer: unknown) => void watch(socket, code, answer));
    socket.on("unwatch", (id: unknown) => void (typeof id === "number" && socket.leave(questionRoom(id))));
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
    onNotice: (notice) => relay(io, notice),
    onGap: () => {
      tellGap(io);
      check();
    },
  });
  return {
    hub,
    close: async () => {
      clearInterval(timer);
      stop.abort();
      await io.close();
      await listening;
    },
  };
}

/** The error goes to the browser; no error lets the socket in. */
async function admit(socket: OneSocket): Promise<Error | undefined> {
  const viewer = await viewerOfCookie(socket.handshake.headers.cookie ?? "");
  if (viewer === null) return new Error("unauthenticated");
  socket.data.viewer = viewer;
  await socket.join(roomsOf(viewer));
  return undefined;
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
