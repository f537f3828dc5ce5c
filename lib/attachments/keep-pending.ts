import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { createGate } from "@/lib/gate";
import { limit } from "@/lib/rate-limit";
import { safeFileName } from "./file-name";
import type { Inspected } from "./inspect";
import { inspectApart } from "./inspect-apart";
import { scan } from "./scan";
import { maxFileBytes, type Upload, type UploadError } from "./status";
import { storage } from "./storage";

/** Two are looked into at once, and read into memory only then; a hundred wait on disk. */
const inTurn = createGate({ atOnce: 2, mostWaiting: 100, full: () => new TooManyFiles() });
class TooManyFiles extends Error {}

export type ArrivedFile = { path: string; fileName: string; size: number };

/**
 * Takes a file that arrived with a form, from a temporary path that stays the caller's to delete. Kept for 24 hours
 * under a random id of 128 bits until a form claims it. A file we do not take is an answer, not an exception; so is
 * one too many from the same network address, because no form has to follow and the disk is ours. What the scanner says
 * (decision 020) decides who gets the file, not whether it is taken.
 */
export async function keepPending({ path, fileName, size }: ArrivedFile, address: string): Promise<Upload> {
  const shownName = safeFileName(fileName, extensionOf(fileName));
  if (size > maxFileBytes) return { error: "too_large", fileName: shownName };
  if (!(await mayUpload(address))) return { error: "often", fileName: shownName };
  const inspected = await lookInto(path);
  if (typeof inspected === "string") return { error: inspected, fileName: shownName };
  const { bytes, contentType, extension } = inspected;
  const id = randomBytes(16).toString("base64url");
  const name = safeFileName(fileName, extension);
  await storage().put(id, bytes);
  await db.attachment.create({
    data: {
      id,
      contentType,
      fileName: name,
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      storageKey: id,
      scan: await scan(bytes),
      createdAt: now(),
    },
  });
  return { id, fileName: name, size: bytes.length };
}

async function lookInto(path: string): Promise<Inspected | UploadError> {
  try {
    return await inTurn(async () => inspectApart(await readFile(path)));
  } catch (error) {
    if (error instanceof TooManyFiles) return "failed";
    throw error;
  }
}

async function mayUpload(address: string): Promise<boolean> {
  try {
    await limit("upload", address);
    return true;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

function extensionOf(fileName: string): string {
  return /\.([0-9a-z]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? "bin";
}
