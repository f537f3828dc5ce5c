import "server-only";
import type { Readable } from "node:stream";
import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";
import type { Scan } from "./status";
import { storage } from "./storage";

export type AttachmentFile = {
  id: string;
  question: { id: number; code: string };
  /** The department's, of an answer; else the citizen's. */
  ofAnswer: boolean;
  fileName: string;
  contentType: string;
  size: number;
  scan: Scan;
  storageKey: string;
};

const selection = {
  id: true,
  question: { select: { id: true, code: true } },
  draftFile: { select: { question: { select: { id: true, code: true } } } },
  answerFiles: {
    take: 1,
    select: { answerVersion: { select: { question: { select: { id: true, code: true } } } } },
  },
  fileName: true,
  contentType: true,
  size: true,
  scan: true,
  storageKey: true,
} as const;

/** A file that belongs to a question or its answer. Who may have it is the caller's question: no file is ever public. */
export async function findAttachment(id: string): Promise<AttachmentFile | null> {
  const found = await db.attachment.findFirst({ where: { id, state: "ready" }, select: selection });
  if (found === null) return null;
  const { draftFile, answerFiles, question: own, ...file } = found;
  const question = own ?? draftFile?.question ?? answerFiles[0]?.answerVersion.question;
  return question === undefined ? null : { ...file, question, ofAnswer: own === null };
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
