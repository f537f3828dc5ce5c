import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { limit } from "@/lib/rate-limit";
import { safeFileName } from "./file-name";
import { inspect } from "./inspect";
import { maxFileBytes, type Upload } from "./status";
import { storage } from "./storage";

export type ArrivedFile = { path: string; fileName: string; size: number };

/**
 * Takes a file that arrived with a form, from a temporary path that stays the caller's to delete. Kept for 24 hours
 * under a random id of 128 bits until a form claims it. A file we do not take is an answer, not an exception; so is
 * one too many from the same network address, because no form has to follow and the disk is ours.
 */
export async function keepPending({ path, fileName, size }: ArrivedFile, address: string): Promise<Upload> {
  const shownName = safeFileName(fileName, extensionOf(fileName));
  if (size > maxFileBytes) return { error: "too_large", fileName: shownName };
  if (!(await mayUpload(address))) return { error: "often", fileName: shownName };
  const inspected = await inspect(await readFile(path));
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
      createdAt: now(),
    },
  });
  return { id, fileName: name, size: bytes.length };
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
