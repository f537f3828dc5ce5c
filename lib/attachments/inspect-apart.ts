import "server-only";
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { log } from "@/lib/log";
import type { Inspected } from "./inspect";
import { uploadErrors, type UploadError } from "./status";

/** The largest picture takes some seconds on a busy machine. */
const longestMs = 60_000;

const outcome = z.union([
  z.object({ error: z.enum(uploadErrors) }),
  z.object({ contentType: z.string(), extension: z.string() }),
]);

/** By folder of the start, not by import.meta: the bundler must not take this for a part of a page. */
const inspector = resolve(/* turbopackIgnore: true */ "lib/attachments/inspect-process.ts");

/**
 * inspect() in a process of its own, which ends with the file: a picture that crashes its decoder, a zip that hangs its
 * reader or one that eats the memory takes nothing along, sees no other file and none of the server's secrets
 * (decision 019). Such a file counts as `unsupported`.
 */
export async function inspectApart(
  bytes: Buffer,
  { program = inspector, timeoutMs = longestMs }: { program?: string; timeoutMs?: number } = {},
): Promise<Inspected | UploadError> {
  const options = ["--conditions=react-server", "--import", "tsx", "--max-old-space-size=512"];
  const child = spawn(process.execPath, [...options, program], {
    // none of the secrets
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "ignore"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  const ended = new Promise<number | null>((done, failed) => {
    child.once("close", done);
    child.once("error", failed);
  });
  // It may be gone before it has read everything; its exit code says what happened.
  child.stdin.on("error", () => undefined);
  child.stdin.end(bytes);
  const [answer, code] = await Promise.all([buffer(child.stdout), ended]);
  if (code !== 0) {
    log.warn({ code, signal: child.signalCode }, "a file ended the process that inspected it");
    return "unsupported";
  }
  return read(answer, bytes);
}

function read(answer: Buffer, arrived: Buffer): Inspected | UploadError {
  const end = answer.indexOf("\n");
  const verdict = outcome.parse(JSON.parse(answer.toString("utf8", 0, end)));
  if ("error" in verdict) return verdict.error;
  const changed = answer.subarray(end + 1);
  return { ...verdict, bytes: changed.length > 0 ? changed : arrived };
}
