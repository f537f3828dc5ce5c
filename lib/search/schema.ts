/** A piece of a text; `marked` ones are words that were looked for. Parts, not HTML: the page escapes them itself. */
export type Part = { text: string; marked: boolean };
