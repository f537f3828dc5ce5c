import "server-only";
import type { Readable } from "node:stream";
import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";
import { storage } from "./storage";

export type AttachmentFile = {
  id: string;
  question: { id: number; code: string };
  fileName: string;
  contentType: string;
  size: number;
  storageKey: string;
};

const selection = {
  id: true,
  question: { select: { id: true, code: true } },
  fileName: true,
  contentType: true,
  size: true,
  storageKey: true,
} as const;

/** A file that belongs to a question. Who may have it is the caller's question: citizens' files are never public. */
export async function findAttachment(id: string): Promise<AttachmentFile | null> {
  const found = await db.attachment.findFirst({ where: { id, state: "ready" }, select: selection });
  return found?.question ? { ...found, question: found.question } : null;
}

/** Whether the token is that of the link to this question. */
export async function isOpenedBy(token: string, questionId: number): Promise<boolean> {
  const found = await db.question.count({
    where: { id: questionId, linkHash: hashSecret(token), status: { not: "spam" } },
  });
  return found === 1;
}

/** Null when the row is there and the bytes are not. */
export function openAttachment({ storageKey }: AttachmentFile): Promise<Readable | null> {
  return storage().get(storageKey);
}
