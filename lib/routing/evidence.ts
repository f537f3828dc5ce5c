import { totals, weightOf, type Term } from "./terms";

/** What is known about some terms: learned from assignments, or given beforehand. */
export type Evidence = {
  /** Learned questions. */
  documents: number;
  /** The whole weight of each label. */
  masses: Map<number, number>;
  terms: Map<number, TermEvidence>;
};
export type TermEvidence = { documents: number; weights: Map<number, number> };

export function noEvidence(): Evidence {
  return { documents: 0, masses: new Map(), terms: new Map() };
}

/** Adds to `evidence` what `text` says about a label, `times` as strong as one learned question; counts no question. */
export function addText(
  evidence: Evidence,
  { terms, label, times }: { terms: readonly Term[]; label: number; times: number },
): void {
  const weight = times * weightOf(terms.length);
  for (const { number } of terms) addWeight(termIn(evidence, number).weights, label, weight);
  addWeight(evidence.masses, label, weight * terms.length);
}

/** Adds one row of routing_terms, or the part of a change that concerns one term. */
export function addRow(
  evidence: Evidence,
  row: { term: number; documents: number; labels: readonly number[]; weights: readonly number[] },
): void {
  const target = row.term === totals ? null : termIn(evidence, row.term);
  if (target === null) evidence.documents += row.documents;
  else target.documents += row.documents;
  row.labels.forEach((label, index) =>
    addWeight(target?.weights ?? evidence.masses, label, row.weights[index] ?? 0),
  );
}

/**
 * Both together, each label as `current` reads it: what was learned about a department that ended speaks for the one
 * successor; null drops it.
 */
export function join(
  one: Evidence,
  other: Evidence,
  current: (label: number) => number | null = (label) => label,
): Evidence {
  const joined = noEvidence();
  for (const { documents, masses, terms } of [one, other]) {
    joined.documents += documents;
    copyWeights(masses, joined.masses, current);
    for (const [number, term] of terms) {
      const target = termIn(joined, number);
      target.documents += term.documents;
      copyWeights(term.weights, target.weights, current);
    }
  }
  return joined;
}

function copyWeights(
  from: ReadonlyMap<number, number>,
  to: Map<number, number>,
  current: (label: number) => number | null,
): void {
  for (const [label, weight] of from) {
    const target = current(label);
    if (target !== null) addWeight(to, target, weight);
  }
}

function termIn(evidence: Evidence, number: number): TermEvidence {
  const known = evidence.terms.get(number) ?? { documents: 0, weights: new Map<number, number>() };
  evidence.terms.set(number, known);
  return known;
}

function addWeight(weights: Map<number, number>, label: number, weight: number): void {
  weights.set(label, (weights.get(label) ?? 0) + weight);
}
