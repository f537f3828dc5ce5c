import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { addNew } from "./add-new";
import { number, type NewRow } from "./number";
import type { ImportRow } from "./resolve";
import { updateChanged, type Known } from "./update-changed";

export type Stored = { added: number; changed: number; unchanged: number };
export type Batch = { added: NewRow[]; changed: { row: ImportRow; before: Known }[]; unchanged: number };

/**
 * Sorts rows by what has to be done with them, found by their source id, and numbers the new ones. Of several with one
 * source id the last counts.
 */
export async function compare(rows: readonly ImportRow[]): Promise<Batch> {
  const wanted = [...new Map(rows.map((row) => [row.sourceId, row])).values()];
  const known = await findKnown(wanted.map(({ sourceId }) => sourceId));
  const fresh = wanted.filter(({ sourceId }) => !known.has(sourceId));
  const changed = wanted.flatMap((row) => {
    const before = known.get(row.sourceId);
    return before !== undefined && differs(row, before) ? [{ row, before }] : [];
  });
  const added = await number(fresh, now());
  return { added, changed, unchanged: rows.length - added.length - changed.length };
}

/** Writes what is new and what changed in one transaction: all of it or, when it is cut off, none. */
export async function store({ added, changed, unchanged }: Batch): Promise<Stored> {
  await transaction(async (tx) => {
    await addNew(tx, added);
    await updateChanged(tx, changed);
  });
  return { added: added.length, changed: changed.length, unchanged };
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
