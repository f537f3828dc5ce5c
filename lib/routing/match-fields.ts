import { hasWords, plain, unaccented } from "./words";

export type FieldsOwner = { id: number; name: string; fields: string[] };
export type FieldsMatch = { departmentId: number; departmentName: string; phrases: string[]; score: number };

/**
 * Departments whose fields of work are named in the text, best first. A phrase counts its words, with or without
 * diacritics; one word alone must stand there with them, or "giá" would be found in every "gia đình".
 */
export function matchFields(text: string, departments: readonly FieldsOwner[]): FieldsMatch[] {
  const withAccents = plain(text);
  const without = unaccented(text);
  return departments
    .map(({ id, name, fields }) => {
      const phrases = phrasesOf(fields).filter((phrase) => isNamed(phrase, withAccents, without));
      const score = phrases.reduce((sum, phrase) => sum + phrase.split(" ").length, 0);
      return { departmentId: id, departmentName: name, phrases, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.departmentId - other.departmentId);
}

/** "cán bộ, công chức" are two phrases. */
function phrasesOf(fields: readonly string[]): string[] {
  const all = fields.flatMap((field) => field.split(/[,;–]/).map(plain));
  return [...new Set(all)].filter((phrase) => phrase !== "");
}

function isNamed(phrase: string, withAccents: string, without: string): boolean {
  return phrase.includes(" ") ? hasWords(without, unaccented(phrase)) : hasWords(withAccents, phrase);
}
