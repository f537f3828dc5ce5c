import type { Passage } from "@/lib/templates/list-for-question";

/** Typed at the start of a word, each opens its list of passages; "??" inside a sentence is only two marks. */
export const triggers = { "::": "templates" } as const;
export type Source = (typeof triggers)[keyof typeof triggers];

/** Where in the text a list was asked for, and what was typed to narrow it. */
export type Trigger = { source: Source; start: number; end: number; typed: string };

const longestTyped = 40;
const asked = new RegExp(
  `(?:^|\\s)(${Object.keys(triggers).map(escaped).join("|")})([^\\s:?][^\\n:?]*)?$`,
  "u",
);

/** What stands before the cursor, when it asks for a list. A space right behind the two marks asks for none. */
export function triggerAt(text: string, cursor: number): Trigger | null {
  const from = Math.max(0, text.lastIndexOf("\n", cursor - 1) + 1, cursor - longestTyped - 3);
  const found = asked.exec(text.slice(from, cursor));
  if (found === null) return null;
  const [, marks = "", typed = ""] = found;
  const source = triggers[marks as keyof typeof triggers];
  const start = cursor - marks.length - typed.length;
  return typed.length > longestTyped ? null : { source, start, end: cursor, typed };
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

function escaped(marks: string): string {
  return marks.replaceAll("?", "\\?");
}
