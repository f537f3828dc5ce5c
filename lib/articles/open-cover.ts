import "server-only";
import type { Readable } from "node:stream";
import { storage } from "@/lib/attachments/storage";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";
import { coverKey } from "./cover-key";
import { coverFormats, type CoverFormat } from "./status";

type Wanted = { id: string; width: number; format: CoverFormat };

/** What an address of a picture asks for: an id and "800.webp"; null for anything else. */
export function readCoverAddress(id: string, file: string): Wanted | null {
  const [, width = "", name = ""] = /^(\d{2,4})\.([a-z]{3,4})$/.exec(file) ?? [];
  const format = coverFormats.find((one) => one === name);
  return format === undefined || !/^[\w-]{22}$/.test(id) ? null : { id, width: Number(width), format };
}

/** Whether everybody may see the picture: that of a published or archived article, now. */
export async function isPublicCover(id: string): Promise<boolean> {
  const where = { coverId: id, state: { in: ["published" as const, "archived" as const] } };
  return (await db.article.count({ where })) > 0;
}

/** Whether the token is that of a living preview link to an article with this picture. */
export async function isPreviewedCover(id: string, token: string): Promise<boolean> {
  const where = { coverId: id, previewHash: hashSecret(token), previewUntil: { gt: now() } };
  return (await db.article.count({ where })) > 0;
}

/** The bytes of one width and format; null when the cover has no such file. Who may have them is the caller's question. */
export async function openCover({ id, width, format }: Wanted): Promise<Readable | null> {
  const cover = await db.cover.findFirst({
    where: { id, widths: { has: width } },
    select: { id: true },
  });
  return cover === null ? null : storage().get(coverKey(id, width, format));
}
