import { createHash, type Hash } from "node:crypto";

/** Crossing into the hash costs more than hashing a line. */
const buffered = 64 * 1024;

/**
 * The number of one anchor: SHA-256 over the anchor before it, the day, and each question with its head, by id.
 * Questions must be added in the order of their ids.
 */
export class AnchorSum {
  heads = 0;
  #hash: Hash;
  #lines: string;

  constructor(previousHash: string | null, day: string) {
    this.#hash = createHash("sha256");
    this.#lines = `${previousHash ?? ""}\n${day}\n`;
  }

  add(questionId: number, head: string): void {
    this.heads += 1;
    this.#lines += `${String(questionId)} ${head}\n`;
    if (this.#lines.length > buffered) this.#flush();
  }

  digest(): string {
    this.#flush();
    return this.#hash.digest("hex");
  }

  #flush(): void {
    this.#hash.update(this.#lines);
    this.#lines = "";
  }
}
