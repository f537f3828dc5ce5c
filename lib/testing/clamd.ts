import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { eicar } from "./hostile/pictures";

type Way = "honest" | "silent" | "cut" | "too large";

/**
 * A server that speaks clamd's INSTREAM over TCP and finds one thing, EICAR. clamd itself needs signatures from the
 * internet; what is tried here is the protocol, and what the portal does with each answer and with none.
 */
export async function startClamd(port = 0) {
  const seen: number[] = [];
  let way: Way = "honest";
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let got = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      if (way === "cut") return void socket.destroy();
      if (way === "silent") return;
      got = Buffer.concat([got, chunk]);
      const content = streamIn(got);
      if (way === "too large") return void socket.end("INSTREAM size limit exceeded. ERROR\0");
      if (content === null) return;
      seen.push(content.length);
      socket.end(content.includes(eicar) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: new URL(`tcp://127.0.0.1:${String(taken)}`),
    port: taken,
    /** Sizes of what was scanned. */
    seen,
    behave: (other: Way) => void (way = other),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** What was sent between the command and the piece of length 0; null until that came. Throws for another command. */
function streamIn(bytes: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (bytes.length < command.length) return null;
  if (bytes.toString("latin1", 0, command.length) !== command) throw new Error("not a command of clamd");
  const pieces: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
