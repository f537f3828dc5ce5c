import { solveChallengeWorkers, type Challenge } from "altcha-lib";
import type { ProofPurpose } from "@/lib/proofs/status";

/** Half of the cores of a cheap phone stay free for who is typing. */
const workers = 2;

/**
 * Asks for a challenge and solves it in workers. The proof as the form carries it; throws when the server cannot be
 * reached or the browser cannot compute (no Web Crypto on an address without TLS).
 */
export async function solve(purpose: ProofPurpose): Promise<string> {
  const answer = await fetch(`/api/challenge?purpose=${purpose}`, { cache: "no-store" });
  if (!answer.ok) throw new Error(`no challenge: ${String(answer.status)}`);
  const challenge = (await answer.json()) as Challenge;
  const solution = await solveChallengeWorkers({
    challenge,
    concurrency: workers,
    createWorker: () => new Worker(new URL("./worker.ts", import.meta.url)),
  });
  if (solution === null) throw new Error("not solved in time");
  return btoa(JSON.stringify({ challenge, solution }));
}
