import type { Documents, Facts } from "./documents";

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
  return inOrder(promising(ids, scores)).slice(0, countedAtMost + 1);
}

function kept({ ids, scores }: Sums, isWanted: (id: number) => boolean): Sums {
  const places = Array.from(ids.keys()).filter((place) => isWanted(ids[place] ?? 0));
  return {
    ids: Int32Array.from(places, (place) => ids[place] ?? 0),
    scores: Float32Array.from(places, (place) => scores[place] ?? 0),
  };
}

/** Those that are not far behind the best, without most of those that so many are before that they are not counted. */
function promising(ids: Int32Array, scores: Float32Array): Sums {
  let best = 0;
  for (const score of scores) best = Math.max(best, score);
  const stepOf = new Uint16Array(ids.length);
  const counts = new Uint32Array(steps + 1);
  for (let at = 0; at < ids.length; at += 1) {
    const step = Math.floor(((scores[at] ?? 0) / best) * steps);
    stepOf[at] = step;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let [least, size] = [steps + 1, 0];
  while (least > leastShare * steps && size <= countedAtMost) size += counts[--least] ?? 0;
  const left = { ids: new Int32Array(size), scores: new Float32Array(size) };
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) {
    if ((stepOf[at] ?? 0) < least) continue;
    left.ids[count] = ids[at] ?? 0;
    left.scores[count++] = scores[at] ?? 0;
  }
  return left;
}

/** Sorted as whole numbers: a score as it is stored, which being positive is in the order of its bits, before the id. */
function inOrder({ ids, scores }: Sums): number[] {
  const order = new BigUint64Array(ids.length);
  const [halves, bits] = [
    new Uint32Array(order.buffer),
    new Uint32Array(scores.buffer, scores.byteOffset, scores.length),
  ];
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

export function leaves({ topicId, departmentId, year }: Filters, facts: Facts): boolean {
  return (
    (topicId === undefined || topicId === facts.topicId) &&
    (departmentId === undefined || departmentId === facts.departmentId) &&
    (year === undefined || year === facts.year)
  );
}
