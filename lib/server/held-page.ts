import type { ServerResponse } from "node:http";

/*
 * The danger here: Next writes through write, end, flushHeaders and pipes, and only its first byte tells what the
 * answer is. Deciding twice, or letting one byte past, would send a page with two beginnings. So the decision is
 * taken at the first byte, once; what is not held gets the original methods back for good.
 */
type Method = (...args: unknown[]) => unknown;
type Callback = (error?: Error | null) => void;

/** Holds an answer back whole when `wants` says so at its first byte, and hands its body to `release`. */
export function holdPage(
  response: ServerResponse,
  wants: (response: ServerResponse) => boolean,
  release: (body: Buffer) => void,
): void {
  const original = {
    write: response.write.bind(response) as Method,
    end: response.end.bind(response) as Method,
    flushHeaders: response.flushHeaders.bind(response),
  };
  const chunks: Buffer[] = [];
  let held: boolean | undefined;

  const letGo = (): void => void Object.assign(response, original);
  const isHeld = (): boolean => {
    held ??= wants(response);
    if (!held) letGo();
    return held;
  };

  const write: Method = (chunk, ...rest) => {
    if (!isHeld()) return original.write(chunk, ...rest);
    chunks.push(bytesOf(chunk, rest[0]));
    callbackIn(rest)?.();
    return true;
  };
  const end: Method = (chunk, ...rest) => {
    if (!isHeld()) return original.end(chunk, ...rest);
    chunks.push(bytesOf(chunk, rest[0]));
    const done = callbackIn([chunk, ...rest]);
    if (done !== undefined) response.once("finish", () => done());
    letGo();
    release(Buffer.concat(chunks));
    return response;
  };
  const flushHeaders = (): void => {
    if (!isHeld()) original.flushHeaders();
  };
  Object.assign(response, { write, end, flushHeaders });
}

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  if (typeof chunk !== "string") return Buffer.alloc(0);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function callbackIn(rest: unknown[]): Callback | undefined {
  return rest.find((value): value is Callback => typeof value === "function");
}
