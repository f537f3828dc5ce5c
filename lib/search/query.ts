import { pairNumber } from "./terms";
import { wordsOf, type Word } from "./words";

export type Query = {
  words: Word[];
  /** Terms that every result has: the words of a quoted phrase, side by side. */
  must: number[];
};

/** What somebody pastes into the box may be a whole letter; its beginning tells enough. */
const longestRead = 1_000;
const mostWords = 40;

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Reads what was typed: its words, and what stands in quotation marks and must be met as it is written. */
export function readQuery(q: string): Query {
  const text = q.slice(0, longestRead);
  const phrases = [...text.matchAll(quoted)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const words = wordsOf(text)
    .slice(0, mostWords)
    .map((word) => ({ ...word, quoted: phrases.some(([from, to]) => word.start >= from && word.end <= to) }));
  const must = phrases.flatMap(([from, to]) =>
    phraseTerms(words.filter(({ start, end }) => start >= from && end <= to)),
  );
  return { words, must: [...new Set(must)] };
}

function phraseTerms(words: readonly Word[]): number[] {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [only.term];
  return words.slice(1).map(({ term }, index) => pairNumber(words[index]?.term ?? 0, term));
}
