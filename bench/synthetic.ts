import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/*
 * Made-up questions and answers in any number, the same for the same seed. Words follow each other as they do in a file
 * of real ones (a chain of first order), so common words are as common, and pairs as rare, as people's are.
 */
export type Synthetic = { id: string; title: string; question: string; answer: string };
export type Chain = { starts: string[]; next: Map<string, string[]> };

/** Learns from `question`, `title` and `answer` of a JSONL file, read at run time and never kept. */
export async function learnChain(file: string): Promise<Chain> {
  const chain: Chain = { starts: [], next: new Map() };
  for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
    if (line.trim() === "") continue;
    const { title, question, answer } = JSON.parse(line) as Record<string, string | null>;
    learn(chain, title ?? question ?? "", true);
    learn(chain, (answer ?? "").slice(0, 4_000), false);
  }
  return chain;
}

function learn({ starts, next }: Chain, text: string, isStart: boolean): void {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const [first] = words;
  if (isStart && first !== undefined) starts.push(first);
  for (let index = 1; index < words.length; index++) {
    const before = words[index - 1] ?? "";
    const after = words[index] ?? "";
    const followers = next.get(before);
    if (followers === undefined) next.set(before, [after]);
    else followers.push(after);
  }
}

/** Titles of 6 to 25 words; answers of 30 to 400, most of them short, as citizens' are. */
export function* synthesise(chain: Chain, count: number, seed: number): Generator<Synthetic> {
  const random = randomFrom(seed);
  for (let number = 0; number < count; number++) {
    const title = sentence(chain, 6 + Math.floor(20 * random() ** 2), random);
    const question = `${title} ${sentence(chain, 10 + Math.floor(40 * random() ** 2), random)}`;
    const answer = sentence(chain, 30 + Math.floor(370 * random() ** 3), random);
    yield { id: `synthetic-${String(number)}`, title, question, answer };
  }
}

/** So many words, each following the one before it as it does in the real texts. */
export function sentence({ starts, next }: Chain, length: number, random: () => number): string {
  const words: string[] = [];
  let word = "";
  while (words.length < length) {
    const followers = next.get(word) ?? starts;
    word = followers[Math.floor(random() * followers.length)] ?? "";
    words.push(word);
  }
  return words.join(" ");
}

/** Mulberry32: small, fast, and the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
