import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { addNew } from "./add-new";
import { number, type NewRow } from "./number";
import type { ImportRow } from "./resolve";
import { updateChanged, type Known } from "./update-changed";

/** In milliseconds: nobody waits for an import, and a busy machine must not make it fail. */
const timeout = 60_000;

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
  const work = async (tx: Transaction): Promise<void> => {
    // Not waited for until it is on the disk: the last commit of the import is, and what a crash takes is imported again.
    await tx.$executeRaw`set local synchronous_commit = off`;
    await addNew(tx, added);
    await updateChanged(tx, changed);
  };
  await db.$transaction(work, { maxWait: 5_000, timeout });
  return { added: added.length, changed: changed.length, unchanged };
}

const knownRow = z
  .object({
    id: z.number(),
    question_id: z.number(),
    source_id: z.string(),
    title: z.string(),
    content: z.string(),
    answer: z.string(),
    topic_id: z.number().nullable(),
    department_name: z.string(),
    unpublished_at: z.date().nullable(),
  })
  .transform(({ question_id, source_id, topic_id, department_name, unpublished_at, ...same }): Known => ({
    ...same,
    questionId: question_id,
    sourceId: source_id,
    topicId: topic_id,
    departmentName: department_name,
    unpublishedAt: unpublished_at,
  }));

/** One array instead of hundreds of parameters: Prisma would plan the statement anew for every batch. */
async function findKnown(sourceIds: string[]): Promise<Map<string, Known>> {
  const rows = await db.$queryRaw`
    select id, question_id, source_id, title, content, answer, topic_id, department_name, unpublished_at
    from public_versions where source_id = any(${sourceIds})`;
  return new Map(
    z
      .array(knownRow)
      .parse(rows)
      .map((version) => [version.sourceId, version]),
  );
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
