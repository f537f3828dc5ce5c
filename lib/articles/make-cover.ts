import "server-only";
import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { storage } from "@/lib/attachments/storage";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { drawCover } from "./draw-cover";
import { mayEditArticles } from "./policy";
import { coverKey } from "./cover-key";
import type { Cover } from "./status";

/**
 * Draws a cover picture from a file that arrived with the form. The upload itself stays what it is, a pending file that
 * nobody can ask for, and expires. Returns the cover's id; throws `forbidden`, and `invalid` for what is no picture.
 */
export async function makeCover(actor: Viewer, uploadId: string): Promise<string> {
  if (!mayEditArticles(actor)) throw new AppError("forbidden");
  const upload = await db.attachment.findFirst({
    where: { id: uploadId, state: "pending", scan: { not: "infected" } },
    select: { contentType: true, storageKey: true },
  });
  const file = upload && (await storage().get(upload.storageKey));
  if (!upload || !file) throw refused("file_lost");
  const bytes = await buffer(file);
  if (!upload.contentType.startsWith("image/")) throw refused("cover_no_picture");
  const cover = await keepCover(bytes);
  if (cover === null) throw refused("cover_small");
  await db.cover.create({ data: { ...cover, madeById: actor.personId, createdAt: now() } });
  return cover.id;
}

/** Draws the picture and keeps its files under a new id of 128 bits; the caller writes the row. Null: cannot be drawn. */
export async function keepCover(bytes: Buffer): Promise<Cover | null> {
  const drawn = await drawCover(bytes);
  if (drawn === null) return null;
  const id = randomBytes(16).toString("base64url");
  const { files, ...size } = drawn;
  for (const { width, format, bytes: file } of files) await storage().put(coverKey(id, width, format), file);
  return { id, ...size };
}

function refused(reason: string): AppError {
  return new AppError("invalid", { fields: { uploads: reason } });
}
