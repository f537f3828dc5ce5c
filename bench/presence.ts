import type { Socket } from "socket.io-client";
import { z } from "zod";
import { print, quantile } from "./figure";
import { connect, disconnect } from "./sockets";

const times = 40;
const goalMs = 500;
const present = z.object({ people: z.array(z.object({ mode: z.string() })) });

type Question = { id: number; code: string };

/**
 * From the first key in an answer to the pencil at a colleague's: the one says over its socket that it writes, the other
 * hears a hint and asks who is there, as their pages do. Between them lies the database, as between two servers.
 */
export async function measurePresence(
  base: string,
  [writer = "", reader = ""]: readonly string[],
  { id, code }: Question,
): Promise<void> {
  const sockets = await connect(base, [writer, reader]);
  const [one, other] = sockets;
  if (one === undefined || other === undefined) throw new Error("nobody is there");
  const seen: number[] = [];
  try {
    for (const socket of sockets) await watch(socket, code);
    for (let time = 0; time < times; time += 1) {
      const mode = time % 2 === 0 ? "writing" : "viewing";
      const shown = untilShown(other, { base, reader, code, mode });
      const began = performance.now();
      one.emit("present", id, mode);
      await shown;
      seen.push(performance.now() - began);
    }
  } finally {
    disconnect(sockets);
  }
  for (const [name, part] of [
    ["median", 0.5],
    ["p95", 0.95],
  ] as const) {
    const value = quantile(seen, part);
    const goal = { text: `≤ ${String(goalMs)} ms`, reached: value <= goalMs };
    print({ id: "P8", what: `writes → seen by a colleague, ${name}`, value, unit: "ms", goal });
  }
}

async function watch(socket: Socket, code: string): Promise<void> {
  const seq: unknown = await socket.timeout(10_000).emitWithAck("watch", code);
  if (seq === null) throw new Error(`${code} is not to be seen`);
}

type Wish = { base: string; reader: string; code: string; mode: string };

/** As in components/presence.tsx: every hint is a reason to ask. Throws when none brings it. */
function untilShown(socket: Socket, { base, reader, code, mode }: Wish): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (outcome: () => void): void => {
      clearTimeout(timer);
      socket.off("presence", hinted);
      outcome();
    };
    const timer = setTimeout(() => end(() => reject(new Error("nobody was told"))), 10_000);
    const ask = async (): Promise<void> => {
      const headers = { cookie: `hoidap.session=${reader}`, accept: "application/json" };
      const response = await fetch(`${base}/desk/presences?code=${code}`, { headers });
      const { people } = present.parse(await response.json());
      if (people.some((person) => person.mode === mode)) end(resolve);
    };
    const hinted = (): void =>
      void ask().catch((cause: unknown) => end(() => reject(new Error("nobody could be asked", { cause }))));
    socket.on("presence", hinted);
  });
}
