import { hitsIn } from "./scan";
import type { Part } from "./schema";
import type { Word } from "./words";

const excerptLength = 240;
/** Of a text so many times as much is read as is shown. */
const signsAmong = 3;
/** Looking further for the best place costs more than it tells. */
const readAtMost = 20_000;

/** The whole text in parts, with the words looked for marked. */
export function markedParts(text: string, sought: readonly Word[]): Part[] {
  const terms = new Set(sought.map(({ term }) => term));
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end } of hitsIn(text, terms)) {
    if (start > from) push(parts, text.slice(from, start), false);
    push(parts, text.slice(start, end), true);
    from = end;
  }
  push(parts, text.slice(from), false);
  return parts;
}

/** The stretch of a text that holds most of the words looked for, with them marked; the beginning when it holds none. */
export function excerptOf(text: string, sought: readonly Word[], length = excerptLength): Part[] {
  const start = text.length <= length ? 0 : bestStart(text.slice(0, readAtMost), sought, length);
  // Signs of Markdown take room, too; a table is half of them.
  const rest = text.slice(start, start + signsAmong * length);
  const flat = withoutMarks(rest);
  const isWhole = flat.length <= length && start + rest.length >= text.length;
  const end = isWhole ? flat.length : flat.lastIndexOf(" ", length);
  const parts = markedParts(flat.slice(0, end > 0 ? end : length), sought);
  return [
    ...(start > 0 ? [{ text: "… ", marked: false }] : []),
    ...parts,
    ...(isWhole ? [] : [{ text: " …", marked: false }]),
  ];
}

/** One line as it reads aloud: Markdown's emphasis closes up to what follows it, the signs of lines and tables go. */
function withoutMarks(text: string): string {
  return (
    text
      .replaceAll(/^[\t >]*(?:#+|[*>|-])[\t ]+/gm, "")
      .replaceAll(/\*+|`+|__+/g, "")
      // A blank between two words is none of these: most of a text is left as it is.
      .replaceAll(/[\s|]{2,}|[^\S ]|\|/g, " ")
      .trim()
  );
}

/** Where the stretch of this length begins that holds most of the words looked for, with a little of what goes before it. */
function bestStart(text: string, sought: readonly Word[], length: number): number {
  const hits = hitsIn(text, new Set(sought.map(({ term }) => term)));
  const inside = new Map<number, number>();
  let best = { start: 0, distinct: 0 };
  let next = 0;
  for (const { term, start } of hits) {
    for (let hit = hits[next]; hit !== undefined && hit.end <= start + length; hit = hits[++next])
      inside.set(hit.term, (inside.get(hit.term) ?? 0) + 1);
    if (inside.size > best.distinct) best = { start, distinct: inside.size };
    const left = (inside.get(term) ?? 0) - 1;
    if (left > 0) inside.set(term, left);
    else inside.delete(term);
  }
  const before = (blank: string): number => text.lastIndexOf(blank, best.start - 20);
  return Math.max(0, before(" ") + 1, before("\n") + 1);
}

/** Words side by side become one mark, blank included. */
function push(parts: Part[], text: string, marked: boolean): void {
  if (text === "") return;
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (marked && last?.text === " " && before?.marked) {
    parts.pop();
    before.text += ` ${text}`;
  } else parts.push({ text, marked });
}
