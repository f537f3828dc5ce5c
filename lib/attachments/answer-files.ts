import "server-only";
import { db, type Transaction } from "@/lib/db";
import type { Scan } from "./status";

export type AnswerFile = { id: string; fileName: string; size: number; scan: Scan };

const file = { select: { id: true, fileName: true, size: true, scan: true } } as const;

/** What a query selects of the files of a version. */
export const answerFiles = {
  orderBy: { attachment: { createdAt: "asc" } },
  select: { attachment: file },
} as const;

export function shownFiles(rows: readonly { attachment: AnswerFile }[]): AnswerFile[] {
  return rows.map(({ attachment }) => attachment);
}

/** The files of the answer being written. The caller has found the question. */
export async function listDraftFiles(questionId: number): Promise<AnswerFile[]> {
  const rows = await db.draftFile.findMany({
    where: { questionId },
    orderBy: { createdAt: "asc" },
    select: { attachment: file },
  });
  return shownFiles(rows);
}

/** The draft's files belong to the version handed in, from now on unchanged. */
export async function freezeFiles(
  tx: Transaction,
  questionId: number,
  answerVersionId: number,
): Promise<void> {
  await tx.$executeRaw`
    insert into answer_files (answer_version_id, attachment_id)
    select ${answerVersionId}::int, attachment_id from draft_files where question_id = ${questionId}::int`;
}

/** A correction goes with the files of the answer that it corrects. */
export async function copyFiles(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    insert into answer_files (answer_version_id, attachment_id)
    select ${to}::int, attachment_id from answer_files where answer_version_id = ${from}::int`;
}
