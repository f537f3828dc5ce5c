import "server-only";
import { db } from "@/lib/db";
import { formsIn, type Forms } from "./words";

type Pair = { from: Forms[]; to: Forms[] };
/** Pairs by the number of the first word. */
export type SynonymIndex = ReadonlyMap<number, readonly Pair[]>;

/** How long an instance may go on with the pairs it read, in milliseconds. */
const readAgainAfter = 10_000;
const mostAlternatives = 6;

let kept: { at: number; index: Promise<SynonymIndex> } | undefined;

/** The editable pairs, read at most every ten seconds: each search needs them, and nobody edits them that often. */
export async function synonymIndex(): Promise<SynonymIndex> {
  const at = performance.now();
  if (kept === undefined || at - kept.at > readAgainAfter) kept = { at, index: readIndex() };
  const reading = kept;
  try {
    return await reading.index;
  } catch (error) {
    if (kept === reading) kept = undefined;
    throw error;
  }
}

/** Reads them anew for the next search of this instance. */
export function forgetSynonyms(): void {
  kept = undefined;
}

async function readIndex(): Promise<SynonymIndex> {
  const rows = await db.searchSynonym.findMany({ orderBy: { id: "asc" } });
  const index = new Map<number, Pair[]>();
  const add = (from: Forms[], to: Forms[]): void => {
    const [first] = from;
    if (first === undefined || to.length === 0) return;
    const pairs = index.get(first.term);
    if (pairs === undefined) index.set(first.term, [{ from, to }]);
    else pairs.push({ from, to });
  };
  for (const { term, means, bothWays } of rows) {
    add(formsIn(term), formsIn(means));
    if (bothWays) add(formsIn(means), formsIn(term));
  }
  return index;
}

/** What else somebody may have said for the words from `at` up to, without, `end`. */
export type Alternative = { at: number; end: number; words: Forms[] };

/**
 * Other words for what stands in a query. A word typed with diacritics must agree in them ("số đo" is no land
 * certificate); one typed without is taken for either.
 */
export function alternativesTo(words: readonly Forms[], index: SynonymIndex): Alternative[] {
  return words
    .flatMap((word, at) =>
      (index.get(word.term) ?? [])
        .filter(({ from }) => from.every((part, step) => isSame(part, words[at + step])))
        .map(({ from, to }) => ({ at, end: at + from.length, words: to })),
    )
    .slice(0, mostAlternatives);
}

function isSame(part: Forms, typed: Forms | undefined): boolean {
  if (typed === undefined) return false;
  return typed.accented ? typed.accentedTerm === part.accentedTerm : typed.term === part.term;
}
