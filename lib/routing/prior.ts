import { addText, noEvidence, type Evidence } from "./evidence";
import { topicLabel } from "./labels";
import { termsOf } from "./terms";

export type KnownDepartment = {
  /** See labels.ts. */
  label: number;
  name: string;
  fields: readonly string[];
  /** Names of the bodies whose work it took over: citizens still write them. */
  formerNames: readonly string[];
};
export type KnownTopic = {
  id: number;
  name: string;
  description: string;
  /** Where a rule for the whole province sends it. */
  label: number | null;
};

/** How many learned questions a phrase of the reference data is worth. */
const times = 1.5;

/**
 * What is known before the first question is learned: the fields and names of the departments, and what the topics
 * describe. Every phrase counts like a short question that its department and its topic got.
 */
export function priorOf(departments: readonly KnownDepartment[], topics: readonly KnownTopic[]): Evidence {
  const evidence = noEvidence();
  const learn = (phrase: string, label: number): void => {
    const terms = termsOf(phrase);
    if (terms.length > 0) addText(evidence, { terms, label, times });
  };
  for (const { label, name, fields, formerNames } of distinct(departments)) {
    // The province itself has no field of work: nothing speaks for it until somebody gives it a question.
    if (fields.length === 0 && formerNames.length === 0) continue;
    for (const phrase of [name, ...formerNames, ...fields.flatMap(phrasesOf)]) learn(phrase, label);
  }
  for (const { id, name, description, label } of topics) {
    for (const phrase of [...phrasesOf(name), ...phrasesOf(description)]) {
      learn(phrase, topicLabel(id));
      if (label !== null) learn(phrase, label);
    }
  }
  return evidence;
}

/** The 54 offices of communes have the same fields and one label: once is enough. */
function distinct(departments: readonly KnownDepartment[]): KnownDepartment[] {
  const byLabel = new Map(departments.map((department) => [department.label, department]));
  return [...byLabel.values()];
}

/** "cán bộ, công chức" are two phrases. */
function phrasesOf(text: string): string[] {
  return text.split(/[,;.()–]/);
}
