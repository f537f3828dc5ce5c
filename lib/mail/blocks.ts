import "server-only";
import type { LetterContext } from "./context";
import type { Block } from "./letter";

export type Say = (key: string, values?: Record<string, string | number>) => string;
export type Template = (say: Say, about: LetterContext) => Block[];

export const text = (words: string): Block => ({ kind: "text", text: words });
export const link = (label: string, url: string): Block => ({ kind: "link", label, url });
/** Pairs without a value are left out. */
export const facts = (pairs: [string, string | null][]): Block => ({
  kind: "facts",
  facts: pairs.flatMap(([label, value]) => (value === null || value === "" ? [] : [[label, value]])),
});
