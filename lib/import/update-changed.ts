import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { indexMany } from "@/lib/search/index-public-version";
import type { ImportRow } from "./resolve";

export type Known = {
  id: number;
  questionId: number;
  sourceId: string;
  title: string;
  content: string;
  answer: string;
  topicId: number | null;
  departmentName: string;
  unpublishedAt: Date | null;
};

/** Only the public version changes: the register keeps its words, the page its address, and what was taken down stays down. */
export async function updateChanged(
  tx: Transaction,
  changes: readonly { row: ImportRow; before: Known }[],
): Promise<void> {
  for (const { row, before } of changes) {
    const { title, content, answer, topicId, departmentId, departmentName } = row;
    await tx.publicVersion.update({
      where: { id: before.id },
      data: { title, content, answer, topicId, departmentId, departmentName, updatedAt: now() },
    });
    await record(tx, {
      type: "question.imported",
      questionId: before.questionId,
      actorId: null,
      data: { publicVersionId: before.id, changed: true },
    });
  }
  const shown = changes.filter(({ before }) => before.unpublishedAt === null);
  if (shown.length > 0)
    await indexMany(
      tx,
      shown.map(({ before }) => before.id),
    );
}
