import { toned, unaccented } from "./words";

/** A sentence of a text in the form phrases are looked up in. */
export type Sentence = { written: string; forms: string; bare: boolean };

/** Ends of sentences, lines and list items. Abbreviated kinds of places ("P. Hà Tu") may end one early: that is harmless. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/[.!?;\n]+/u)
    .map((written) => written.trim())
    .filter((written) => written !== "")
    .map((written) => {
      const forms = toned(written);
      // Somebody who types no diacritics at all is understood by the bare words.
      return { written, forms, bare: forms === unaccented(written) };
    });
}

/** A list of phrases, "|" between them, that may be looked up in sentences. `(a|b)` is not needed: lists are short. */
export class Phrases {
  readonly #phrases: readonly { written: string; forms: string; bare: string }[];

  constructor(list: string) {
    this.#phrases = list
      .split("|")
      .map((written) => written.trim().replaceAll(/\s+/g, " "))
      .filter((written) => written !== "")
      .map((written) => ({ written, forms: toned(written), bare: unaccented(written) }));
  }

  /** The phrases that stand in the sentence as whole words, as they are written in the list. */
  foundIn({ forms, bare }: Sentence): string[] {
    return this.#phrases
      .filter((phrase) => ` ${forms} `.includes(` ${bare ? phrase.bare : phrase.forms} `))
      .map(({ written }) => written);
  }
}
