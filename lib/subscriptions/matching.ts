import { readQuery } from "@/lib/search/query";
import { shareOf } from "@/lib/search/stop-words";
import { pairNumber } from "@/lib/search/terms";
import { formsIn, type Word } from "@/lib/search/words";
import type { Wish } from "./subscribe";

/** What was published, as far as a wish can ask for it. `terms`: the numbers of its words and pairs of neighbours. */
export type News = {
  id: number;
  topicId: number | null;
  departmentId: number | null;
  terms: ReadonlySet<number>;
};

/** From here on a word says something of the matter (lib/search/stop-words.ts). */
const tellingShare = 0.5;
/** So many telling words are all asked for; of more, this part. */
const fewWords = 4;
const leastPart = 0.75;

export type Synonyms = (
  words: readonly Word[],
) => readonly { at: number; end: number; words: readonly { term: number }[] }[];

/**
 * Whether a published question is news to somebody who saved this search: of its topic and department, and it has the
 * words that were looked for (diacritics do not matter, a synonym stands for its word). A search always has a best
 * result; a letter must not tell of one that merely shares a word, so of the words that tell something up to four are
 * all needed and of more three quarters. What stands in quotation marks is needed as it stands.
 */
export function matcherOf({ q, topicId, departmentId }: Wish, synonyms: Synonyms): (news: News) => boolean {
  const { words, must } = readQuery(q);
  const telling = words.flatMap((word, place) => (shareOf(word.plain) >= tellingShare ? [place] : []));
  const asked = telling.length > 0 ? telling : words.map((_, place) => place);
  const needed = asked.length <= fewWords ? asked.length : Math.ceil(asked.length * leastPart);
  const others = words.length === 0 ? [] : synonyms(words);
  return (news) => {
    if (topicId !== null && news.topicId !== topicId) return false;
    if (departmentId !== null && news.departmentId !== departmentId) return false;
    if (!must.every((term) => news.terms.has(term))) return false;
    const said = others.filter(({ words: row }) => row.every(({ term }) => news.terms.has(term)));
    const has = (place: number): boolean =>
      news.terms.has(words[place]?.term ?? 0) || said.some(({ at, end }) => place >= at && place < end);
    return asked.filter(has).length >= needed;
  };
}

/** Every word and every pair of neighbours of the texts. */
export function newsTerms(texts: readonly string[]): Set<number> {
  const terms = new Set<number>();
  for (const text of texts) {
    const forms = formsIn(text);
    forms.forEach(({ term }, place) => {
      terms.add(term);
      const before = forms[place - 1];
      if (before !== undefined) terms.add(pairNumber(before.term, term));
    });
  }
  return terms;
}
