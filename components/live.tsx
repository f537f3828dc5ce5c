"use client";

import { useRouter } from "next/navigation";
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import type { Socket } from "socket.io-client";
import { ConnectionBanner, type Connection, type ConnectionTexts } from "./connection-banner";

/** Null: something may have been missed, so look at everything again. */
export type Change = { questionId: number; seq: number } | null;
type Listener = (change: Change) => void;

const Context = createContext<{ listeners: Set<Listener>; socket: Socket | null } | null>(null);

/** Short losses, as between two pages, are not worth a word. */
const graceMs = 1_500;
const restoredMs = 4_000;
/** After a refusal that passes; a lost connection is tried again by socket.io itself. */
const retryMs = 2_000;
/** Changes come in bursts; one render shows them all. */
const settleMs = 150;

/** One socket for the desk. Everything below hears of changes; after a gap the page is fetched anew by itself. */
export function Live({ texts, children }: { texts: ConnectionTexts; children: ReactNode }) {
  const router = useRouter();
  const [listeners] = useState(() => new Set<Listener>());
  const [socket, setSocket] = useState<Socket | null>(null);
  const [connection, setConnection] = useState<Connection>("connecting");

  useEffect(() => {
    const tell: Listener = (change) => listeners.forEach((listener) => listener(change));
    const lookAgain = (): void => {
      tell(null);
      router.refresh();
    };
    const open = openSocket({ onConnection: setConnection, onChange: tell, lookAgain });
    void open.socket.then(setSocket);
    return open.close;
  }, [listeners, router]);

  useEffect(() => {
    if (connection !== "restored") return;
    const timer = setTimeout(() => setConnection("connected"), restoredMs);
    return () => clearTimeout(timer);
  }, [connection]);

  return (
    <Context value={{ listeners, socket }}>
      <ConnectionBanner connection={connection} texts={texts} />
      {children}
    </Context>
  );
}

/** Calls back on every change of a question in the viewer's rooms, and with null after the first connection and gaps. */
export function useChanges(onChange: Listener): void {
  const listeners = useContext(Context)?.listeners;
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const listener: Listener = (change) => latest.current(change);
    listeners?.add(listener);
    return () => void listeners?.delete(listener);
  }, [listeners]);
}

type LiveQuestionProps = { code: string; questionId: number; seq?: number };

/** Keeps one question's page up to date. `seq` is the last event the page shows: what came after it is fetched at once. */
export function LiveQuestion({ code, questionId, seq }: LiveQuestionProps) {
  const router = useRouter();
  const socket = useContext(Context)?.socket ?? null;
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useRef(seq);
  useEffect(() => {
    shown.current = seq;
  });

  useEffect(() => {
    if (socket === null) return;
    const watch = (): void => {
      socket.emit("watch", code, (last: number | null) => {
        if (last !== null && last !== shown.current) router.refresh();
      });
    };
    if (socket.connected) watch();
    socket.on("connect", watch);
    return () => {
      socket.off("connect", watch);
      socket.emit("unwatch", questionId);
    };
  }, [socket, code, questionId, router]);

  useChanges((change) => {
    if (change?.questionId !== questionId) return;
    clearTimeout(settling.current);
    settling.current = setTimeout(() => router.refresh(), settleMs);
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
  let wasConnected = false;
  let losing: ReturnType<typeof setTimeout> | undefined;
  const markLost = (): void => {
    losing ??= setTimeout(() => onConnection(() => "lost"), graceMs);
  };

  const opening = import("socket.io-client").then(({ io }) => {
    const socket = io({ transports: ["websocket", "polling"], tryAllTransports: true, autoConnect: !closed });
    socket.on("connect", () => {
      clearTimeout(losing);
      losing = undefined;
      onConnection((before) => (before === "lost" ? "restored" : "connected"));
      if (wasConnected) lookAgain();
      else onChange(null);
      wasConnected = true;
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
