import "server-only";
import { connect } from "node:net";

/** clamd says nothing until it has scanned; a large file on a busy machine takes some seconds. */
const connectMs = 5_000;
const answerMs = 60_000;
/** Far below clamd's StreamMaxLength, which counts the whole. */
const chunkBytes = 64 * 1024;

export type Finding = "clean" | "infected";

/**
 * Asks clamd at tcp://host:port about some bytes by its INSTREAM command (clamd(8)): each piece behind its length, a
 * length of 0 as the end, one line as the answer. Throws when no clear answer comes: nothing but "OK" is clean.
 */
export function askClamd(
  url: URL,
  bytes: Buffer,
  { connectTimeoutMs = connectMs, answerTimeoutMs = answerMs } = {},
): Promise<Finding> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port || "3310"), url.hostname.replace(/^\[|\]$/g, ""));
    let answer = "";
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      socket.destroy();
      finish();
    };
    const fail = (error: Error): void => end(() => reject(error));
    const tooSlow = (): void => fail(new Error("clamd did not answer in time"));
    let timer = setTimeout(tooSlow, connectTimeoutMs);
    socket.on("connect", () => {
      clearTimeout(timer);
      timer = setTimeout(tooSlow, answerTimeoutMs);
      socket.write("zINSTREAM\0");
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        const piece = bytes.subarray(at, at + chunkBytes);
        socket.write(lengthOf(piece.length));
        socket.write(piece);
      }
      socket.write(lengthOf(0));
    });
    // It may close while we still send: its answer (too large, say) came before.
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1").slice(0, 4_096)));
    socket.on("error", fail);
    socket.on("close", () => end(() => settle(answer, resolve, reject)));
  });
}

function settle(answer: string, resolve: (finding: Finding) => void, reject: (error: Error) => void): void {
  const said = answer.replace(/\0[\s\S]*$/, "").trim();
  if (/^stream: OK$/.test(said)) resolve("clean");
  else if (/^stream: .+ FOUND$/.test(said)) resolve("infected");
  else reject(new Error(`clamd gave no verdict: ${said.slice(0, 100)}`));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
