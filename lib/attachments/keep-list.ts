import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { limit } from "@/lib/rate-limit";
import { oldestPending } from "./claim";
import { safeFileName } from "./file-name";
import type { ArrivedFile } from "./keep-pending";
import { maxFileBytes, type Upload } from "./status";
import { storage } from "./storage";

const listType = "text/plain";

/**
 * Takes a list (JSON, CSV) that an editor sends to be imported, for 24 hours. It is read as text and nobody is ever
 * given the file, so nothing is asked of it but that it is a text in UTF-8.
 */
export async function keepList({ path, fileName, size }: ArrivedFile, address: string): Promise<Upload> {
  const name = safeFileName(fileName, "txt");
  if (size > maxFileBytes) return { error: "too_large", fileName: name };
  try {
    await limit("upload", address);
  } catch (error) {
    if (isAppError(error)) return { error: "often", fileName: name };
    throw error;
  }
  const bytes = await readFile(path);
  if (bytes.length === 0) return { error: "empty", fileName: name };
  if (!isUtf8(bytes) || bytes.includes(0)) return { error: "unsupported", fileName: name };
  const id = randomBytes(16).toString("base64url");
  await storage().put(id, bytes);
  await db.attachment.create({
    data: {
      ...{ id, contentType: listType, fileName: name, size: bytes.length, storageKey: id, createdAt: now() },
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
  });
  return { id, fileName: name, size: bytes.length };
}

/** The text of a list kept less than 24 hours ago; null when it is gone, or is no list. */
export async function readList(id: string): Promise<string | null> {
  const found = await db.attachment.findFirst({
    where: { id, state: "pending", contentType: listType, createdAt: { gt: oldestPending(now()) } },
    select: { storageKey: true },
  });
  const stream = found === null ? null : await storage().get(found.storageKey);
  return stream === null ? null : text(stream);
}
