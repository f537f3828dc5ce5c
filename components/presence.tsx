"use client";

import { useTranslations } from "next-intl";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useSocket } from "@/components/live";
import { Icon } from "@/components/ui/icon";

type Mode = "viewing" | "writing";
type Present = { personId: number; name: string; mode: Mode; until: string };

/** Twice in the time after which the server takes a silent tab for dead (lib/realtime/presence.ts). */
const signOfLifeMs = 4_000;
/** Who has typed within this time is writing. */
const writingMs = 8_000;

const Context = createContext<{ others: Present[]; typed: () => void }>({
  others: [],
  typed: () => undefined,
});

type Props = { code: string; questionId: number; presencesHref: string; children: ReactNode };

/** Tells the others that the viewer is at this question, and knows who else is. */
export function Presence({ code, questionId, presencesHref, children }: Props) {
  const others = useOthers({ code, questionId, presencesHref });
  const typed = useSignsOfLife(questionId);
  const value = useMemo(() => ({ others, typed }), [others, typed]);
  return <Context value={value}>{children}</Context>;
}

/** To be called with every key in the answer. */
export function useTyped(): () => void {
  return useContext(Context).typed;
}

/** The others at the question: faces for who looks, a pencil for who writes, and the words for both. */
export function PresentPeople() {
  const t = useTranslations("desk.presence");
  const { others } = useContext(Context);
  return (
    <p
      role="status"
      className="no-print flex min-h-7 flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted"
    >
      {others.map(({ personId, name, mode }) => (
        <span key={personId} className="inline-flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className="inline-flex size-7 items-center justify-center rounded-full bg-sea-soft text-xs font-semibold text-ink"
          >
            {mode === "writing" ? <Icon name="edit" className="size-4" /> : initialsOf(name)}
          </span>
          <span>{t(mode, { name })}</span>
        </span>
      ))}
    </p>
  );
}

function useSignsOfLife(questionId: number): () => void {
  const socket = useSocket();
  const writtenAt = useRef(0);
  const said = useRef<Mode>("viewing");

  const say = useCallback((): void => {
    if (socket?.connected !== true || document.visibilityState !== "visible") return;
    said.current = Date.now() - writtenAt.current < writingMs ? "writing" : "viewing";
    socket.emit("present", questionId, said.current);
  }, [socket, questionId]);

  useEffect(() => {
    say();
    const timer = setInterval(say, signOfLifeMs);
    socket?.on("connect", say);
    document.addEventListener("visibilitychange", say);
    return () => {
      clearInterval(timer);
      socket?.off("connect", say);
      document.removeEventListener("visibilitychange", say);
    };
  }, [socket, say]);

  return useCallback((): void => {
    writtenAt.current = Date.now();
    if (said.current !== "writing") say();
  }, [say]);
}

function useOthers({ code, questionId, presencesHref }: Omit<Props, "children">): Present[] {
  const socket = useSocket();
  const [others, setOthers] = useState<Present[]>([]);

  useEffect(() => {
    if (socket === null) return undefined;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      clearTimeout(timer);
      const query = new URLSearchParams({ code });
      const answer = await fetch(`${presencesHref}?${query}`).catch(() => null);
      if (ended || answer?.ok !== true) return;
      const { people } = (await answer.json()) as { people: Present[] };
      setOthers(people);
      // Nobody announces a tab that died, so we look again when its time is over.
      const next = Math.min(...people.map(({ until }) => new Date(until).getTime()));
      if (Number.isFinite(next))
        timer = setTimeout(() => void look(), Math.max(1_000, next - Date.now() + 200));
    };
    const heard = (id: number): void => void (id === questionId && look());
    const connected = (): void => void look();
    connected();
    socket.on("presence", heard);
    socket.on("connect", connected);
    return () => {
      ended = true;
      clearTimeout(timer);
      socket.off("presence", heard);
      socket.off("connect", connected);
    };
  }, [socket, code, questionId, presencesHref]);

  return others;
}

/** The first letters of the last two words: Nguyễn Thị Hoà → TH. Vietnamese given names stand last. */
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase();
}
