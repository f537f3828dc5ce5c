import { z } from "zod";
import { proofPurposes } from "./status";

export const challengeRequestSchema = z.object({ purpose: z.enum(proofPurposes) });

/** Challenge and solution as base64 of JSON, as altcha's own widget sends them; empty where no script ran. */
export const proofField = z.string().max(4_000).catch("wrong").default("");

/** Loose, because the signature is over all parameters. */
export const proofSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      data: z.object({ purpose: z.string(), until: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});
