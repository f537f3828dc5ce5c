import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import { findPersonalData } from "@/lib/publishing/guard";
import { limit } from "@/lib/rate-limit";
import { search } from "@/lib/search/search";
import { visitorHash, type Visitor } from "@/lib/visitor-hash";
import { longestUnfound, shortestUnfound } from "./schema";

/**
 * Notes what a reader looked for and did not find, once per visitor and day (Asia/Ho_Chi_Minh), for the editors'
 * report. Dropped without a word: what is found after all, what is no search by its length, and everything in which
 * the guard finds personal data. Throws `rate_limited`.
 */
export async function noteUnfound(visitor: Visitor, q: string): Promise<void> {
  const text = normalised(q);
  if (text === null) return;
  await limit("unfound", visitor.address);
  const contacts = await db.contact.findMany({ where: { active: true }, select: { value: true } });
  const published = contacts.map(({ value }) => value);
  if (findPersonalData(text, published).length > 0) return;
  // Anybody may send anything here: only our own search says what is not found.
  const { total } = await search({ q: text, offset: 0, size: 1 });
  if (total > 0) return;
  await db.$executeRaw`
    insert into unfound_searches as known (day, text, count, visitors)
    values (${localDay(now())}::date, ${text}, 1, array[${visitorHash("unfound", visitor)}])
    on conflict (day, text) do update
    set count = known.count + 1, visitors = known.visitors || excluded.visitors
    where not known.visitors @> excluded.visitors`;
}

/** Lower case, single blanks, NFC; null for what is no search. */
function normalised(q: string): string | null {
  const text = q.normalize("NFC").toLocaleLowerCase("vi").replaceAll(/\s+/g, " ").trim();
  const length = Array.from(text).length;
  return length >= shortestUnfound && length <= longestUnfound && /\p{L}/u.test(text) ? text : null;
}
