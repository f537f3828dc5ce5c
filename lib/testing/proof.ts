import "server-only";
import { solveChallenge, type Challenge, type Solution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { issueChallenge } from "@/lib/proofs/issue";
import type { ProofPurpose } from "@/lib/proofs/status";

/** A form of who has no JavaScript: no proof comes with it. */
export function plain(email: string): { email: string; proof: string } {
  return { email, proof: "" };
}

export type Solved = { challenge: Challenge; solution: Solution };

/** A challenge solved as a browser solves it, at the cost of the tests. */
export async function solved(purpose: ProofPurpose): Promise<Solved> {
  const challenge = await issueChallenge(purpose);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error("not solved");
  return { challenge, solution };
}

/** As the form carries it. */
export function written(proof: unknown): string {
  return Buffer.from(JSON.stringify(proof)).toString("base64");
}

export async function proofFor(purpose: ProofPurpose): Promise<string> {
  return written(await solved(purpose));
}
