import "server-only";
import { fold, settle } from "@/lib/search/settle";
import { findNames } from "./find-names";
import { readLines, type BadLine } from "./read-lines";
import { resolve, type ImportRow } from "./resolve";
import type { ImportLine } from "./schema";
import { compare, store } from "./store";

export type Progress = { read: number; added: number; changed: number; unchanged: number; bad: BadLine[] };

/** Small enough that little is done again after a cut, big enough to make statements, and terms counted anew, rare. */
const batchSize = 500;
const batchesPerFold = 20;

/**
 * Imports a file line by line (docs/import.md). Bad lines are collected with their number and reason, all others get
 * in. Cut off and started again, it goes on where it was: what is there already is recognised by its source id.
 */
export async function importFile(file: string, onProgress: (progress: Progress) => void): Promise<Progress> {
  const names = await findNames();
  const progress: Progress = { read: 0, added: 0, changed: 0, unchanged: 0, bad: [] };
  const write = inTurn(progress, onProgress);
  let batch: ImportLine[] = [];
  for await (const read of readLines(file)) {
    progress.read += 1;
    if ("reason" in read) progress.bad.push(read);
    else batch.push(read.line);
    if (batch.length < batchSize) continue;
    await write(await resolve(names, batch));
    batch = [];
  }
  await write(await resolve(names, batch));
  await write([]);
  await settle();
  onProgress(progress);
  return progress;
}

/**
 * One batch is written while the next is read and prepared. A batch that names a question of the one being written
 * waits for it, or it would take it for new.
 */
function inTurn(progress: Progress, onProgress: (progress: Progress) => void) {
  let writing: Promise<void> = Promise.resolve();
  let underway = new Set<string>();
  let written = 0;
  return async (rows: readonly ImportRow[]): Promise<void> => {
    if (rows.some(({ sourceId }) => underway.has(sourceId))) await writing;
    const batch = await compare(rows);
    await writing;
    underway = new Set(rows.map(({ sourceId }) => sourceId));
    writing = store(batch).then(async ({ added, changed, unchanged }) => {
      progress.added += added;
      progress.changed += changed;
      progress.unchanged += unchanged;
      onProgress(progress);
      written += 1;
      if (written % batchesPerFold === 0) await fold();
    });
    // Whoever waits for it next hears of the failure; until then it must not count as unheard.
    writing.catch(() => undefined);
  };
}
