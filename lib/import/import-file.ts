import "server-only";
import { transaction } from "@/lib/db";
import { settle } from "@/lib/search/frequencies";
import { findNames } from "./find-names";
import { readLines, type BadLine } from "./read-lines";
import { resolve, type ImportRow } from "./resolve";
import { store } from "./store";

export type Progress = { read: number; added: number; changed: number; unchanged: number; bad: BadLine[] };

/** Small enough for one transaction of well under five seconds on a busy machine, big enough to make statements rare. */
const batchSize = 250;

/**
 * Imports a file line by line (docs/import.md). Bad lines are collected with their number and reason, all others get
 * in. Cut off and started again, it goes on where it was: what is there already is recognised by its source id.
 */
export async function importFile(file: string, onProgress: (progress: Progress) => void): Promise<Progress> {
  const names = await findNames();
  const progress: Progress = { read: 0, added: 0, changed: 0, unchanged: 0, bad: [] };
  let batch: ImportRow[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { added, changed, unchanged } = await store(batch);
    batch = [];
    progress.added += added;
    progress.changed += changed;
    progress.unchanged += unchanged;
    onProgress(progress);
  };
  for await (const read of readLines(file)) {
    progress.read += 1;
    if ("reason" in read) progress.bad.push(read);
    else batch.push(await resolve(names, read.line));
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  await transaction(settle);
  return progress;
}
