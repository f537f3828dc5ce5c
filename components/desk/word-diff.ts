export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** Past so many differences the texts have little in common, and the rest is shown as replaced. */
const mostEdits = 800;

/**
 * What was taken away and added between two texts, word by word; pieces of a kind that follow each other are one.
 * The removed and same pieces make up `before`, the added and same ones `after`, to the letter. Pure; the shortest
 * difference (Myers, O(ND)), so that a moved comma does not mark a paragraph.
 */
export function diffWords(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return joined([
    ...a.slice(0, start).map((text) => ({ kind: "same" as const, text })),
    ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({ kind: "same" as const, text })),
  ]);
}

/** Words and the space between them. */
function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/\s+|[^\s]+/g) ?? [];
}

function between(a: readonly string[], b: readonly string[]): Piece[] {
  const trace = furthest(a, b);
  if (trace === null)
    return [
      ...a.map((text) => ({ kind: "removed" as const, text })),
      ...b.map((text) => ({ kind: "added" as const, text })),
    ];
  const pieces: Piece[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = trace[edits] ?? new Map<number, number>();
    const diagonal = x - y;
    const down = isDown(reached, diagonal, edits);
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : (reached.get(from) ?? 0);
    const fromY = edits === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      pieces.push({ kind: "same", text: a[x] ?? "" });
    }
    if (edits === 0) break;
    pieces.push(down ? { kind: "added", text: b[fromY] ?? "" } : { kind: "removed", text: a[fromX] ?? "" });
    [x, y] = [fromX, fromY];
  }
  return pieces.reverse();
}

/** For each number of edits how far each diagonal was reached before it; null past the bound. */
function furthest(a: readonly string[], b: readonly string[]): Map<number, number>[] | null {
  const trace: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= mostEdits; edits += 1) {
    trace.push(new Map(reached));
    const next = new Map(reached);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = isDown(reached, diagonal, edits);
      let x = down ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return trace;
    }
    reached = next;
  }
  return null;
}

function isDown(reached: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  const [left, right] = [reached.get(diagonal - 1) ?? -1, reached.get(diagonal + 1) ?? -1];
  return diagonal === -edits || (diagonal !== edits && left < right);
}

/** Neighbours of a kind become one; of a replaced stretch the removed words come first. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== "") result.push({ kind: "removed", text: removed });
    if (added !== "") result.push({ kind: "added", text: added });
    removed = added = "";
  };
  for (const { kind, text } of pieces) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === "same") last.text += text;
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
