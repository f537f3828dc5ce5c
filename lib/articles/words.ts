import { plainOf } from "@/lib/search/words";

/** So many words of a search count; more make no text likelier. */
const most = 10;

/**
 * What the column `plain` has to hold for a text to match: every word, from its beginning, without regard to
 * diacritics and to what stands between words. Null for a search without words.
 */
export function holdsWords(q: string) {
  const words = plainOf(q)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .slice(0, most);
  return words.length === 0 ? null : { AND: words.map((word) => ({ plain: { contains: ` ${word}` } })) };
}
