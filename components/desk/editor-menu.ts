import type { Passage } from "@/lib/templates/list-for-question";

/** Typed at the start of a word, each opens its list; inside a word or a sentence they are only marks. */
export const marks = { templates: "::", published: "??", people: "@" } as const;
export type Source = keyof typeof marks;

/** Where in the text a list was asked for, and what was typed to narrow it. */
export type Trigger = { source: Source; start: number; end: number; typed: string };

const longestTyped = 40;

/** What stands before the cursor, when it asks for one of these lists. A space right behind the marks asks for none. */
export function triggerAt(text: string, cursor: number, sources: readonly Source[]): Trigger | null {
  const line = text.slice(text.lastIndexOf("\n", cursor - 1) + 1, cursor).slice(-longestTyped - 3);
  for (const source of sources) {
    const at = line.lastIndexOf(marks[source]);
    const typed = line.slice(at + marks[source].length);
    const opens = at === 0 ? cursor - line.length === 0 || text[cursor - line.length - 1] === "\n" : at > 0;
    if (!opens || (at > 0 && !/\s/.test(line.charAt(at - 1))) || !asks(typed)) continue;
    return { source, start: cursor - line.length + at, end: cursor, typed };
  }
  return null;
}

function asks(typed: string): boolean {
  return typed === "" || (typed.length <= longestTyped && /^[^\s:?@][^:?@]*$/u.test(typed));
}

/** The passages with every typed word in title or note, in their order; the letters' marks do not matter. */
export function matching<Entry extends Pick<Passage, "title" | "note">>(
  entries: readonly Entry[],
  typed: string,
): Entry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return entries.filter(({ title, note }) => {
    const read = plain(`${title} ${note}`);
    return words.every((word) => read.includes(word));
  });
}

/** Up and down go round. */
export function moved(index: number, by: number, length: number): number {
  return length === 0 ? 0 : (index + by + length) % length;
}

/** Puts a passage in place of what asked for it; the cursor then stands behind it. */
export function replaced(
  text: string,
  { start, end }: Pick<Trigger, "start" | "end">,
  passage: string,
): { text: string; cursor: number } {
  const upTo = text.slice(0, start) + passage.trim();
  return { text: upTo + text.slice(end), cursor: upTo.length };
}

/** Lower case without the marks of Vietnamese letters. */
export function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");
}
