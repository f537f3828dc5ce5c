"use client";

import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import type { Socket } from "socket.io-client";
import { ConnectionBanner, type Connection, type ConnectionTexts } from "./connection-banner";
import { useLookAgain } from "./look-again";

/** A hint that something happened to a question; `seq` is the event. */
export type Change = { questionId: number; seq: number };
type Listener = (change: Change) => void;

type Hub = { listeners: Set<Listener>; recent: { change: Change; at: number }[] };
const Context = createContext<{ hub: Hub; socket: Socket | null } | null>(null);

/** Longer than a render takes from its query to the screen. */
const recentMs = 10_000;

/** Short losses, as between two pages, are not worth a word. */
const graceMs = 1_500;
const restoredMs = 4_000;
/** After a refusal that passes; a lost connection is tried again by socket.io itself. */
const retryMs = 2_000;
/** Changes come in bursts; one render shows them all. */
const settleMs = 150;

/** One socket for the desk. Everything below hears of changes; after a gap the page is fetched anew by itself. */
export function Live({ texts, children }: { texts: ConnectionTexts; children: ReactNode }) {
  const lookAgain = useLookAgain();
  const [hub] = useState((): Hub => ({ listeners: new Set(), recent: [] }));
  const [socket, setSocket] = useState<Socket | null>(null);
  const [connection, setConnection] = useState<Connection>("connecting");

  useEffect(() => {
    const tell = (change: Change): void => {
      const at = Date.now();
      hub.recent = [...hub.recent.filter((one) => at - one.at < recentMs), { change, at }];
      hub.listeners.forEach((listener) => listener(change));
    };
    const open = openSocket({ onConnection: setConnection, onChange: tell, lookAgain });
    void open.socket.then(setSocket);
    return open.close;
  }, [hub, lookAgain]);

  useEffect(() => {
    if (connection !== "restored") return;
    const timer = setTimeout(() => setConnection("connected"), restoredMs);
    return () => clearTimeout(timer);
  }, [connection]);

  return (
    <Context value={{ hub, socket }}>
      <ConnectionBanner connection={connection} texts={texts} />
      {children}
    </Context>
  );
}

/**
 * Calls back on every change of a question in the viewer's rooms. `shown` is what the page rendered: when it is
 * replaced, the latest changes are told again, because the render may have begun before them.
 */
export function useChanges(onChange: Listener, shown?: unknown): void {
  const hub = useContext(Context)?.hub;
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const listener: Listener = (change) => latest.current(change);
    hub?.listeners.add(listener);
    return () => void hub?.listeners.delete(listener);
  }, [hub]);
  useEffect(() => {
    const since = Date.now() - recentMs;
    for (const { change, at } of hub?.recent ?? []) if (at > since) latest.current(change);
  }, [hub, shown]);
}

/** The desk's one socket; null until it is loaded. */
export function useSocket(): Socket | null {
  return useContext(Context)?.socket ?? null;
}

type LiveQuestionProps = { code: string; questionId: number; seq?: number };

/** Keeps one question's page up to date. `seq` is the last event the page shows: what came after it is fetched at once. */
export function LiveQuestion({ code, questionId, seq }: LiveQuestionProps) {
  const lookAgain = useLookAgain();
  const socket = useSocket();
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useRef(seq);
  useEffect(() => {
    shown.current = seq;
  });

  useEffect(() => {
    if (socket === null) return;
    const watch = (): void => {
      socket.emit("watch", code, (last: number | null) => {
        if (last !== null && last !== shown.current) lookAgain();
      });
    };
    if (socket.connected) watch();
    socket.on("connect", watch);
    return () => {
      socket.off("connect", watch);
      socket.emit("unwatch", questionId);
    };
  }, [socket, code, questionId, lookAgain]);

  useChanges((change) => {
    if (change.questionId !== questionId || (shown.current ?? 0) >= change.seq) return;
    settling.current ??= setTimeout(() => {
      settling.current = undefined;
      lookAgain();
    }, settleMs);
  });
  return null;
}

type Opening = {
  onConnection: (change: (before: Connection) => Connection) => void;
  onChange: Listener;
  lookAgain: () => void;
};

/** socket.io-client is loaded here and nowhere else, so that public pages never carry it. */
function openSocket({ onConnection, onChange, lookAgain }: Opening): {
  socket: Promise<Socket>;
  close: () => void;
} {
  let closed = false;
  let losing: ReturnType<typeof setTimeout> | undefined;
  const markLost = (): void => {
    losing ??= setTimeout(() => onConnection(() => "lost"), graceMs);
  };

  const opening = import("socket.io-client").then(({ io }) => {
    const socket = io({ transports: ["websocket", "polling"], tryAllTransports: true, autoConnect: !closed });
    socket.on("connect", () => {
      clearTimeout(losing);
      losing = undefined;
      // Polling is for networks without WebSockets: behind several instances it needs a balancer that helps, and who
      // began to poll while a server was starting would never stop.
      if (socket.io.engine.transport.name === "websocket") socket.io.opts.transports = ["websocket"];
      onConnection((before) => (before === "lost" ? "restored" : "connected"));
      // on the first connection, too: the page is older than it
      lookAgain();
    });
    socket.on("disconnect", (reason) => {
      if (reason === "io client disconnect") return;
      markLost();
      // Our session was ended: asking again says so, and the refresh leads to the sign-in page.
      if (reason === "io server disconnect") socket.connect();
    });
    socket.on("connect_error", ({ message }) => {
      markLost();
      if (message === "unauthenticated") lookAgain();
      else if (!socket.active) setTimeout(() => closed || socket.connect(), retryMs);
    });
    socket.on("changed", onChange);
    socket.on("gap", lookAgain);
    return socket;
  });
  const close = (): void => {
    closed = true;
    clearTimeout(losing);
    void opening.then((socket) => socket.close());
  };
  return { socket: opening, close };
}
