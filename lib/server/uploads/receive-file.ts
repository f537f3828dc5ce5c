import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { log } from "@/lib/log";

export type ReceivedFile = { path: string; fileName: string; size: number };
/** What keeping a file came to; the form gets it as JSON in its field `uploads`. */
export type Upload = { id: string; fileName: string; size: number } | { error: string; fileName: string };
export type KeepFile = (file: ReceivedFile) => Promise<Upload>;

/** Streams one file to disk and hands it on to be checked and kept; nothing stays on disk here. Never throws. */
export async function receiveFile(
  stream: Readable & { truncated?: boolean },
  {
    fileName,
    directory,
    keep,
    mayKeep,
  }: { fileName: string; directory: string; keep: KeepFile; mayKeep: (size: number) => Promise<boolean> },
): Promise<Upload> {
  const path = join(directory, randomUUID());
  try {
    const target = createWriteStream(path, { flags: "wx", mode: 0o600 });
    await pipeline(stream, target);
    if (stream.truncated === true || !(await mayKeep(target.bytesWritten)))
      return { error: "too_large", fileName };
    return await keep({ path, fileName, size: target.bytesWritten });
  } catch (error) {
    // the rest of the form must still be read, or it would hang
    stream.resume();
    log.error({ err: error }, "an upload was not kept");
    return { error: "failed", fileName };
  } finally {
    await rm(path, { force: true });
  }
}
