import "server-only";
import { claimUploads } from "@/lib/attachments/claim";
import { db, type Transaction } from "@/lib/db";
import { seal } from "@/lib/secrets";
import type { ThreadKind } from "@/prisma/generated/client";

type Sent = { formKey: string; content: string; uploads: string[] };

export type NewEntry = {
  questionId: number;
  kind: ThreadKind;
  /** Null when the citizen wrote it. */
  authorId: number | null;
  content: string;
  /** Ids of pending uploads. */
  uploads?: string[];
  submissionKey?: string;
  at: Date;
};

/** Writes what was said, with its files. Returns its id. Throws `invalid` when an upload is gone. */
export async function writeEntry(tx: Transaction, entry: NewEntry): Promise<number> {
  const { uploads = [], at, ...rest } = entry;
  const { id } = await tx.threadEntry.create({ data: { ...rest, createdAt: at }, select: { id: true } });
  await claimUploads(tx, { ids: uploads, questionId: entry.questionId, threadEntryId: id, at });
  return id;
}

/** The words are part of the key: the same form sent again with other words says something else. */
export function entryKey(question: string, { formKey, content, uploads }: Sent): string {
  return seal("thread-entry", JSON.stringify([question, formKey, content, ...uploads]));
}

/** A double click, or back and again, is one entry: whoever comes second finds it there and gets the same answer. */
export async function oncePerForm(submissionKey: string, write: () => Promise<void>): Promise<void> {
  if (await isWritten(submissionKey)) return;
  try {
    await write();
  } catch (error) {
    if (!(await isWritten(submissionKey))) throw error;
  }
}

async function isWritten(submissionKey: string): Promise<boolean> {
  return (await db.threadEntry.count({ where: { submissionKey } })) > 0;
}
