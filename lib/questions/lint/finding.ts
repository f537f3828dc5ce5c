/** In the order in which they are shown: the gravest first. Texts in messages writing.lint.rules. */
export const lintRules = [
  "unfilled",
  "personal_data",
  "greeting_only",
  "too_short",
  "vague",
  "legal_basis",
  "next_step",
  "abbreviation",
] as const;
export type LintRule = (typeof lintRules)[number];

/** Something in an answer to look at again. `quote`: the words it is about; empty when it is about the whole text. */
export type Finding = { rule: LintRule; quote: string };

/** A place of a text: its words, and where they begin. */
export type Place = { text: string; at: number };

/** Sentences and lines with a word in them. A dot inside a number or an address ends none. */
export function sentencesOf(text: string): Place[] {
  return [...text.matchAll(/[^\n]*?(?:[.!?;]+(?=\s|$)|\n|$)/g)]
    .map(({ 0: sentence, index }) => ({ text: sentence.trim(), at: index }))
    .filter(({ text: sentence }) => /\p{L}/u.test(sentence));
}
