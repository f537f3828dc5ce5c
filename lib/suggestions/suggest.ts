import "server-only";
import { db } from "@/lib/db";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { suggestIds } from "@/lib/search/suggest";
import { plainOf } from "@/lib/search/words";
import { directory, type DirectoryEntry } from "./directory";
import type { Suggestion } from "./status";

const mostQuestions = 6;
/** Of topics, services and documents so many each. */
const mostOfAKind = 2;

/** What somebody may be about to type: published questions first, then topics, services and legal documents by name. */
export async function suggest(q: string, locale: Locale): Promise<Suggestion[]> {
  const [questions, entries] = await Promise.all([suggestQuestions(q, locale), directory()]);
  return [...questions, ...byName(entries, q, locale)];
}

async function suggestQuestions(q: string, locale: Locale): Promise<Suggestion[]> {
  const ids = await suggestIds(q, mostQuestions);
  const rows = await db.publicVersion.findMany({
    where: { id: { in: ids }, unpublishedAt: null },
    select: { id: true, slug: true, title: true },
  });
  return ids.flatMap((id) =>
    rows
      .filter((row) => row.id === id)
      .map(({ slug, title }): Suggestion => {
        const href = addressIn(locale, "/questions/[slug]", { slug });
        return { kind: "question", text: title, href };
      }),
  );
}

/** Every word that was typed begins a word of the name. */
function byName(entries: readonly DirectoryEntry[], q: string, locale: Locale): Suggestion[] {
  const words = plainOf(q).split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.join("").length < 2) return [];
  const matches = (plain: string): boolean =>
    words.every((word) => plain.startsWith(word) || plain.includes(` ${word}`));
  const found: Suggestion[] = [];
  for (const { kind, plain, text, href } of entries) {
    const enough = found.filter((one) => one.kind === kind).length >= mostOfAKind;
    if (!enough && matches(plain)) found.push({ kind, text: text[locale], href: href[locale] });
  }
  return found;
}
