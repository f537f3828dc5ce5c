import "server-only";
import { randomInt } from "node:crypto";
import { createChallenge, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { proofSecrets } from "./secrets";
import { proofLifetimeMs, type ProofPurpose } from "./status";

/** Of PBKDF2, for one try: long enough that starting it does not count, short enough for a telephone to stay awake. */
const roundsPerTry = 2_000;

/**
 * A challenge that takes a browser between PROOF_COST and twice as many tries to solve: bounded, because a search for a
 * prefix would keep one in a hundred waiting five times as long as the others. Nothing is stored until it is spent.
 */
export async function issueChallenge(purpose: ProofPurpose): Promise<Challenge> {
  const cost = env().PROOF_COST;
  return createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: roundsPerTry,
    counter: randomInt(cost, 2 * cost),
    deriveKey,
    // Not the library's own expiry, which goes by another clock than everything else here.
    data: { purpose, until: now().getTime() + proofLifetimeMs },
    ...proofSecrets(),
  });
}
