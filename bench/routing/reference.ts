import { unaccented } from "@/lib/routing/words";

/** The reference: complement naive Bayes (Rennie et al. 2003, smoothing 1) over unaccented words and adjacent pairs. */
export class ComplementNaiveBayes {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #totals = new Map<string, number>();
  readonly #sizes = new Map<string, number>();
  #size = 0;

  learn(text: string, label: string): void {
    const counts = this.#counts.get(label) ?? new Map<string, number>();
    this.#counts.set(label, counts);
    for (const feature of featuresOf(text)) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
      this.#totals.set(feature, (this.#totals.get(feature) ?? 0) + 1);
      this.#sizes.set(label, (this.#sizes.get(label) ?? 0) + 1);
      this.#size += 1;
    }
  }

  /** Labels, best first. */
  rank(text: string): string[] {
    const features = featuresOf(text).filter((feature) => this.#totals.has(feature));
    const scored = [...this.#counts].map(([label, counts]) => {
      const all = this.#size - (this.#sizes.get(label) ?? 0) + this.#totals.size;
      const score = features.reduce((sum, feature) => {
        const elsewhere = (this.#totals.get(feature) ?? 0) - (counts.get(feature) ?? 0) + 1;
        return sum - Math.log(elsewhere / all);
      }, 0);
      return { label, score };
    });
    return scored.sort((one, other) => other.score - one.score).map(({ label }) => label);
  }
}

function featuresOf(text: string): string[] {
  const words = unaccented(text).split(" ");
  return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`)];
}
