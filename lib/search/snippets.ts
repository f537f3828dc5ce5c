import { hitsIn } from "./scan";
import type { Part } from "./schema";
import type { Word } from "./words";

const excerptLength = 240;
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
  const flat = withoutMarks(text.slice(0, readAtMost));
  if (flat.length <= length) return markedParts(flat, sought);
  const start = bestStart(flat, sought);
  const end = flat.lastIndexOf(" ", start + length);
  const stretch = flat.slice(start, end > start ? end : start + length);
  const parts = markedParts(stretch, sought);
  return [...(start > 0 ? [{ text: "… ", marked: false }] : []), ...parts, { text: " …", marked: false }];
}

/** One line as it reads aloud: Markdown's emphasis closes up to what follows it, the signs of lines and tables go. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/^[\t >]*(?:#+|[*>|-])[\t ]+/gm, "")
    .replaceAll(/\*+|`+|__+/g, "")
    .replaceAll(/[\s|]+/g, " ")
    .trim();
}

function bestStart(text: string, sought: readonly Word[]): number {
  const terms = new Set(sought.map(({ term }) => term));
  const hits = hitsIn(text, terms);
  let best = { start: 0, distinct: 0 };
  for (const [index, { start }] of hits.entries()) {
    const inside = hits.slice(index, index + 40).filter((hit) => hit.end <= start + excerptLength);
    const distinct = new Set(inside.map(({ term }) => term)).size;
    if (distinct > best.distinct) best = { start, distinct };
  }
  return Math.max(0, text.lastIndexOf(" ", best.start - 20) + 1);
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
