import { isComposing } from "../composing";
import type { Focus, Press } from "../shortcut";
import { keyTable, nativeKeys, type KeyId } from "./table";

/** `first`: the beginning of a sequence, to be handed in again with the next key. */
export type Meaning = { id: KeyId } | { first: string } | null;

type Situation = {
  focus: Focus;
  /** Single keys are switched on. */
  singleKeys: boolean;
  /** The key before, when it began a sequence a moment ago. */
  first: string | null;
};

/**
 * What a key means at the desk: nothing while an input method composes; with Ctrl (⌘) only what the table names;
 * single keys neither while one types or chooses, nor in a dialog, nor with Alt.
 */
export function meaningOf(press: Press, { focus, singleKeys, first }: Situation): Meaning {
  if (isComposing(press) || press.altKey || press.key === "Dead") return null;
  const key = keyOf(press);
  if (press.ctrlKey !== press.metaKey) {
    const named = keyTable.find((entry) => "ctrl" in entry && entry.press[0] === key);
    return named === undefined || press.repeat || press.shiftKey ? null : { id: named.id };
  }
  if (press.ctrlKey || focus === "typing" || !singleKeys) return null;
  // Shift belongs to the place of a sign on some keyboards, but makes another key of a letter.
  if (press.shiftKey && /^[a-z]$/.test(key)) return null;
  const pressed = first === null ? [key] : [first, key];
  const entry = singles.find(({ press: wanted }) => wanted.join(" ") === pressed.join(" "));
  if (entry !== undefined) return press.repeat && !("repeats" in entry) ? null : { id: entry.id };
  if (first !== null) return meaningOf(press, { focus, singleKeys, first: null });
  const begins = singles.some(({ press: wanted }) => wanted.length > 1 && wanted[0] === key);
  return begins && !press.repeat ? { first: key } : null;
}

const singles = keyTable.filter((entry) => !("ctrl" in entry) && !nativeKeys.includes(entry.id));

/** The two of a sequence follow each other within this. */
export const sequenceMs = 1_500;

/**
 * The key that was meant: by what it writes; where that is no key of ours (another script, an input method that hides
 * it) by its place on the keyboard. Caps Lock is no Shift. A program for Telex that also works outside of fields makes
 * "ụ" of "j" after "u": then the mark says which key it was.
 */
function keyOf({ key, code }: Press): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  if (key.length > 1 && !hidden.includes(key)) return key;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place?.toLowerCase() ?? telexOf(key);
}

const hidden = ["Process", "Unidentified"];

const telexMarks: Record<string, string> = {
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
  "\u0306": "w",
  "\u031b": "w",
};

function telexOf(key: string): string {
  const [letter = "", ...marks] = key.toLowerCase().normalize("NFD");
  if (letter === "đ") return "d";
  // The tone is the later key of the two: "ậ" was "â" before.
  const tone = marks
    .map((mark) => telexMarks[mark])
    .findLast((meant) => meant !== undefined && meant !== "w");
  const shape = marks.includes("\u0302") ? letter : marks.map((mark) => telexMarks[mark]).find(Boolean);
  return tone ?? shape ?? key;
}
