import "server-only";
import { db, transaction } from "@/lib/db";
import { addNew } from "./add-new";
import type { ImportRow } from "./resolve";
import { updateChanged, type Known } from "./update-changed";

export type Stored = { added: number; changed: number; unchanged: number };

/**
 * Writes rows that are not there yet and brings changed ones up to date, found by their source id, in one transaction:
 * all of them or, when it is cut off, none. Of several rows with one source id the last counts.
 */
export async function store(rows: readonly ImportRow[]): Promise<Stored> {
  const wanted = [...new Map(rows.map((row) => [row.sourceId, row])).values()];
  const known = await findKnown(wanted.map(({ sourceId }) => sourceId));
  const added = wanted.filter(({ sourceId }) => !known.has(sourceId));
  const changed = wanted.flatMap((row) => {
    const before = known.get(row.sourceId);
    return before !== undefined && differs(row, before) ? [{ row, before }] : [];
  });
  await transaction(async (tx) => {
    await addNew(tx, added);
    await updateChanged(tx, changed);
  });
  return {
    added: added.length,
    changed: changed.length,
    unchanged: rows.length - added.length - changed.length,
  };
}

async function findKnown(sourceIds: string[]): Promise<Map<string, Known>> {
  const versions = await db.publicVersion.findMany({
    where: { sourceId: { in: sourceIds } },
    select: {
      id: true,
      questionId: true,
      sourceId: true,
      title: true,
      content: true,
      answer: true,
      topicId: true,
      departmentName: true,
      unpublishedAt: true,
    },
  });
  return new Map(versions.map((version) => [version.sourceId ?? "", version]));
}

function differs(row: ImportRow, before: Known): boolean {
  return (
    row.title !== before.title ||
    row.content !== before.content ||
    row.answer !== before.answer ||
    row.topicId !== before.topicId ||
    row.departmentName !== before.departmentName
  );
}
