import "server-only";
import { verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { now } from "@/lib/clock";
import { AppError } from "@/lib/errors";
import { proofSchema } from "./schema";
import { proofSecrets } from "./secrets";
import type { ProofPurpose } from "./status";

/** A proof that is right, and was perhaps spent before: spendProof tells. */
export type Proof = { nonce: string; expiresAt: Date };

/**
 * Reads what came with a form: null when it carries no proof, as from a browser without JavaScript. Costs two HMACs and
 * no query. Throws `invalid` for a proof that is none, is out of date, or was made for something else.
 */
export async function checkProof(purpose: ProofPurpose, sent: string): Promise<Proof | null> {
  if (sent === "") return null;
  const proof = read(sent);
  if (proof === null) throw wrong();
  const { parameters } = proof.challenge;
  const { verified } = await verifySolution({ ...proof, deriveKey, ...proofSecrets() });
  if (!verified || parameters.data.purpose !== purpose) throw wrong();
  const expiresAt = new Date(parameters.data.until);
  if (expiresAt <= now()) throw new AppError("invalid", { reason: "proof_over" });
  return { nonce: parameters.nonce, expiresAt };
}

function read(sent: string) {
  try {
    const text = Buffer.from(sent, "base64").toString("utf8");
    return proofSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function wrong(): AppError {
  return new AppError("invalid", { reason: "proof_wrong" });
}
