import "server-only";
import { onMemory, type Memory } from "./memory";
import { planOf, termsOf, type Asked } from "./plan";
import { readQuery } from "./query";
import { rank } from "./rank";
import { countsOf, statisticsOf } from "./statistics";
import { syllablesFrom } from "./syllables";
import { everyDocument, pairNumber } from "./terms";
import { formsOf, wordNumber, type Forms } from "./words";

/** How many readings of the word that is being typed are looked for. */
const mostCompletions = 4;
/** Fewer letters than this say nothing. */
const shortest = 2;

/**
 * Public versions for somebody who is still typing, likeliest first. The last word may be half typed: what follows is
 * read from the words that stand beside the one before it in published questions. No slips are mended here, for a word
 * that is not finished looks like one.
 */
export async function suggestIds(typed: string, size: number): Promise<number[]> {
  const { words, must } = readQuery(typed);
  const last = words.at(-1);
  if (last === undefined || typed.trim().length < shortest) return [];
  const before = words.slice(0, -1);
  const isOpen = last.end === typed.length;
  return onMemory(async (memory) => {
    const endings = isOpen ? await completions(memory, last, before.at(-1)) : [last];
    const [first = last, ...others] = endings;
    const asked: Asked = {
      words: [...before, first],
      alternatives: others.map((other) => [...before.slice(-1), other]),
    };
    const known = await statisticsOf(memory, [everyDocument, ...termsOf(asked)]);
    const plan = planOf(asked, known, known.counts.get(everyDocument) ?? 0);
    const page = { sort: "relevance", offset: 0, size } as const;
    return rank(memory, plan, { filters: {}, must, except: null }, page);
  });
}

/** The syllables that begin with what was typed and stand in published questions, most often beside the word before. */
async function completions(memory: Memory, last: Forms, before: Forms | undefined): Promise<Forms[]> {
  const beginnings = [...new Set([last.plain, ...syllablesFrom(last.plain)])];
  const termOf = (plain: string): number => {
    const own = wordNumber(plain);
    return before === undefined ? own : pairNumber(before.term, own);
  };
  const counts = await countsOf(memory, beginnings.map(termOf));
  const known = beginnings
    .map((plain) => ({ plain, count: counts.get(termOf(plain)) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, mostCompletions);
  // A whole word that was typed with its marks confirms itself; a guessed one knows only its letters.
  return known.length === 0
    ? [last]
    : known.map(({ plain }) => (plain === last.plain ? last : formsOf(plain)));
}
