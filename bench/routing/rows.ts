import { readFileSync } from "node:fs";
import { z } from "zod";

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  department: z.string(),
  natural_question: z.boolean().default(false),
});
export type Row = z.output<typeof rowSchema>;

export function readRows(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

/** Seeded, so that every run sees the same folds (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fold 0…count-1 of each row; every department is spread over all folds. */
export function foldsOf(rows: readonly Row[], count: number): number[] {
  const random = randomOf(20_261_126);
  const order = rows
    .map(({ department }, index) => ({ index, department, key: random() }))
    .sort((one, other) => one.department.localeCompare(other.department) || one.key - other.key);
  const folds = rows.map(() => 0);
  order.forEach(({ index }, place) => (folds[index] = place % count));
  return folds;
}
