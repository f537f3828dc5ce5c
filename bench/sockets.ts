import { setTimeout as sleep } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";

/** As many shake hands at once as an office that comes back from lunch. */
const together = 25;

/** Connects one socket for each session, as the desk does in a browser. */
export async function connect(base: string, tokens: readonly string[]): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let from = 0; from < tokens.length; from += together)
    sockets.push(
      ...(await Promise.all(tokens.slice(from, from + together).map((token) => connectOne(base, token)))),
    );
  return sockets;
}

function connectOne(base: string, token: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(base, {
      transports: ["websocket"],
      forceNew: true,
      extraHeaders: { cookie: `hoidap.session=${token}`, origin: base },
    });
    socket.once("connect", () => resolve(socket));
    socket.once("connect_error", reject);
  });
}

export function disconnect(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.disconnect();
}

/**
 * Resident bytes of a server once they have stopped moving: what shaking hands left behind is cleared away while nothing
 * is asked of it.
 */
export async function restingMemory(read: () => Promise<number>): Promise<number> {
  let least = await read();
  for (let quiet = 0; quiet < 4;) {
    await sleep(2_000);
    const now = await read();
    quiet = now < least * 0.995 ? 0 : quiet + 1;
    least = Math.min(least, now);
  }
  return least;
}
