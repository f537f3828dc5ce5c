import type { Evidence } from "./evidence";
import { saysLittle, saysNothing } from "./stop-words";
import type { Term } from "./terms";

/** How alike past questions of the same label are, 0–1 each; see neighbours.ts. */
export type Vote = { label: number; similarity: number };

export type Scored = {
  label: number;
  /** 0–1; over all labels together 1. */
  probability: number;
  /** What spoke for it most, as written in the text. */
  words: string[];
};

/** Strength of a term nobody has seen beside one learned question. */
const smoothing = 0.2;
/** So many unseen terms are allowed for, or a label that alone is known would have nothing it differs from. */
const unseenTerms = 50;
/** How much the past questions say beside the words. */
const voteShare = 0.3;
const votePower = 4;
const voteFloor = 0.02;
/** Turns scores into probabilities that come true as often as they say; measured from an empty to a full memory. */
const sharpness = 1.5;
const mostPairs = 4;
const mostSingles = 2;

/**
 * Complement naive Bayes (Rennie et al. 2003) with lengths and rarity evened out: a term speaks for a label by how
 * little it occurs elsewhere. All labels that are to be compared must be named; best first. Empty when the text has no
 * term that anything is known about.
 */
export function classify(
  terms: readonly Term[],
  evidence: Evidence,
  labels: readonly number[],
  votes: readonly Vote[] = [],
): Scored[] {
  const seen = weighTerms(terms, evidence, labels);
  if (seen.length === 0 || labels.length === 0) return [];
  const mass = sum(labels.map((label) => evidence.masses.get(label) ?? 0));
  const spread = Math.sqrt(sum(seen.map(({ rarity }) => rarity)));
  const scores = labels.map((label) => {
    const others = mass - (evidence.masses.get(label) ?? 0) + smoothing * unseenTerms;
    const words = sum(
      seen.map(
        ({ rarity, total, weights }) =>
          rarity * Math.log(others / (total - (weights.get(label) ?? 0) + smoothing)),
      ),
    );
    return sharpness * (words / spread + voteShare * Math.log(shareOf(label, votes) + voteFloor));
  });
  return softmax(scores)
    .map((probability, index) => ({ label: labels[index] ?? 0, probability }))
    .sort((one, other) => other.probability - one.probability)
    .map((scored) => ({ ...scored, words: decidingWords(seen, scored.label) }));
}

type Weighed = {
  text: string;
  explains: boolean;
  rarity: number;
  total: number;
  weights: ReadonlyMap<number, number>;
};

/** The terms something is known about for these labels. */
function weighTerms(terms: readonly Term[], evidence: Evidence, labels: readonly number[]): Weighed[] {
  return terms.flatMap(({ number, text, explains }) => {
    const known = evidence.terms.get(number);
    if (known === undefined) return [];
    const total = sum(labels.map((label) => known.weights.get(label) ?? 0));
    if (total <= 0) return [];
    const rarity =
      1 + Math.log((1 + evidence.documents) / (1 + Math.min(known.documents, evidence.documents)));
    return [
      {
        text,
        explains: explains && !saysLittle(text),
        rarity: saysNothing(text) ? rarity / 2 : rarity,
        total,
        weights: known.weights,
      },
    ];
  });
}

function shareOf(label: number, votes: readonly Vote[]): number {
  const all = sum(votes.map(({ similarity }) => similarity ** votePower));
  const own = votes.filter((vote) => vote.label === label);
  return all === 0 ? 0 : sum(own.map(({ similarity }) => similarity ** votePower)) / all;
}

function softmax(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const all = sum(powers);
  return powers.map((power) => power / all);
}

/**
 * Terms that stand mostly under this label, rarest and purest first. Most Vietnamese words are two syllables: pairs explain, and
 * a single syllable only where there is no pair and hardly anybody else has it.
 */
function decidingWords(seen: readonly Weighed[], label: number): string[] {
  const strong = seen
    .filter(({ text, explains }) => explains && !/^\p{N}+$/u.test(text))
    .map(({ text, rarity, total, weights }) => {
      const share = (weights.get(label) ?? 0) / (total + smoothing);
      return { text, share, strength: rarity * share * (1 + Math.sqrt(total)) };
    })
    .sort((one, other) => other.strength - one.strength);
  const pairs = strong.filter(({ text, share }) => text.includes(" ") && share > 0.25);
  const singles = strong.filter(({ text, share }) => !text.includes(" ") && share > 0.5);
  const chosen = pairs.length > 0 ? pairs.slice(0, mostPairs) : singles.slice(0, mostSingles);
  return chosen.map(({ text }) => text);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
