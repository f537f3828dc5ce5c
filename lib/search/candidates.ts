import type { Documents } from "./documents";

export type Filters = {
  topicId?: number | undefined;
  departmentId?: number | undefined;
  year?: number | undefined;
};

/** More are not counted ("hơn 1.000 kết quả"). */
export const countedAtMost = 1_000;

/** A question that has less than this part of what the best one has shares a common word with it and no more. */
const leastShare = 0.25;

export type Sums = { ids: Int32Array; scores: Float32Array };

/** Scores are told apart so finely to find those beyond which nobody counts; those that remain are sorted. */
const steps = 1_000;

/**
 * The most promising of what lists gave, best first, of two as good the younger one: those that the filters leave, without
 * `except`, and at most one more than are counted.
 */
export function candidatesOf(
  sums: Sums,
  documents: Documents,
  { filters, except }: { filters: Filters; except: number | null },
): number[] {
  const narrow = isNarrow(filters);
  const { ids, scores } =
    narrow || except !== null
      ? kept(sums, (id) => id !== except && (!narrow || leaves(filters, documents.factsOf(id))))
      : sums;
  let best = 0;
  for (const score of scores) best = Math.max(best, score);
  const stepOf = (score: number): number => Math.floor((score / best) * steps);
  const counts = new Uint32Array(steps + 1);
  for (const score of scores) counts[stepOf(score)] = (counts[stepOf(score)] ?? 0) + 1;
  let last = steps;
  for (let count = 0; last > leastShare * steps; last -= 1) {
    count += counts[last] ?? 0;
    if (count > countedAtMost) break;
  }
  const promising = kept({ ids, scores }, (_, score) => stepOf(score) >= last);
  return inOrder(promising).slice(0, countedAtMost + 1);
}

function kept({ ids, scores }: Sums, isWanted: (id: number, score: number) => boolean): Sums {
  const left = { ids: new Int32Array(ids.length), scores: new Float32Array(ids.length) };
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const [id, score] = [ids[at] ?? 0, scores[at] ?? 0];
    if (!isWanted(id, score)) continue;
    left.ids[count] = id;
    left.scores[count++] = score;
  }
  return { ids: left.ids.subarray(0, count), scores: left.scores.subarray(0, count) };
}

/** Sorted as whole numbers: a score as it is stored, which being positive is in the order of its bits, before the id. */
function inOrder({ ids, scores }: Sums): number[] {
  const order = new BigUint64Array(ids.length);
  const [halves, bits] = [new Uint32Array(order.buffer), new Uint32Array(scores.slice().buffer)];
  for (let at = 0; at < ids.length; at += 1) {
    halves[2 * at] = ids[at] ?? 0;
    halves[2 * at + 1] = bits[at] ?? 0;
  }
  order.sort();
  return Array.from(ids, (_, at) => halves[2 * (ids.length - 1 - at)] ?? 0);
}

export function isNarrow(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}

function leaves(
  { topicId, departmentId, year }: Filters,
  facts: { topicId: number; departmentId: number; year: number },
): boolean {
  return (
    (topicId === undefined || topicId === facts.topicId) &&
    (departmentId === undefined || departmentId === facts.departmentId) &&
    (year === undefined || year === facts.year)
  );
}
